package dev.visnyk.image;

import dev.visnyk.image.PhotoUse.Role;
import dev.visnyk.model.Focal;
import java.util.ArrayList;
import java.util.List;

/** Decides which renditions are made of a photo, from its size alone. */
final class RenditionPlan {
    /** What screens need, in pixels across: phones from 320, and a wide column on a dense screen. */
    private static final int[] LADDER = {320, 480, 640, 960, 1280, 1920};

    private static final int[] CARD_LADDER = {320, 480, 640, 960, 1280};

    /** Cards in the format that everything understands: one for pages, one for search engines and networks. */
    private static final int[] COMMON_CARD_LADDER = {640, 1280};

    /** "At least 1200 pixels wide" (Google Search Central, "Google Discover", "Article structured data"). */
    static final int WIDE_ENOUGH = 1200;

    private static final int[] NONE = {};
    private static final int[] DATA_LADDER = {WIDE_ENOUGH};

    /** Portraits are shown at 48 and 96 pixels, on screens of up to three pixels for one. */
    private static final int[] PORTRAIT_LADDER = {96, 192, 288};

    /** A rung this near below the full width is left out. */
    private static final double NEAR = 0.9;

    private final Encoders encoders;

    RenditionPlan(Encoders encoders) {
        this.encoders = encoders;
    }

    ShownPhoto plan(PhotoFile photo, PhotoUse use) {
        Rights rights = use.rights().or(photo.header().notes());
        List<Rendition> renditions = new ArrayList<>();
        if (photo.hasRenditions()) {
            Focal focal = Focal.parse(use.focal()).orElse(Focal.CENTER);
            if (use.role() == Role.PORTRAIT) {
                add(photo, rights, Crop.SQUARE, focal, NONE, PORTRAIT_LADDER, renditions);
            } else {
                add(photo, rights, Crop.WHOLE, focal, LADDER, LADDER, renditions);
            }
            if (use.role() == Role.LEAD) {
                add(photo, rights, Crop.WIDE, focal, CARD_LADDER, COMMON_CARD_LADDER, renditions);
                add(photo, rights, Crop.CLASSIC, focal, NONE, DATA_LADDER, renditions);
                add(photo, rights, Crop.SQUARE, focal, NONE, DATA_LADDER, renditions);
            }
        }
        return new ShownPhoto(photo, photo.header().notes().caption(), rights, renditions);
    }

    private void add(
            PhotoFile photo,
            Rights rights,
            Crop crop,
            Focal focal,
            int[] ladder,
            int[] commonLadder,
            List<Rendition> renditions) {
        Crop.Part part = crop.of(photo.header().size(), focal);
        String fingerprint = Rendition.fingerprint(photo, part, rights);
        for (PhotoFormat format : PhotoFormat.values()) {
            boolean isCommon = format == (photo.header().hasAlpha() ? PhotoFormat.PNG : PhotoFormat.JPEG);
            boolean isBetter = format == PhotoFormat.AVIF || format == PhotoFormat.WEBP;
            if (isCommon || (isBetter && encoders.has(format))) {
                for (int width : widths(part.width(), isCommon ? commonLadder : ladder)) {
                    int height = (int) Math.max(1, Math.round((double) part.height() * width / part.width()));
                    Recipe recipe = new Recipe(crop, part, width, height, format);
                    renditions.add(new Rendition(photo, recipe, rights, path(photo, recipe, fingerprint)));
                }
            }
        }
    }

    /** The rungs of a ladder that a photo reaches: nothing is enlarged. */
    private static List<Integer> widths(int full, int[] ladder) {
        List<Integer> widths = new ArrayList<>();
        int top = ladder.length == 0 ? 0 : Math.min(full, ladder[ladder.length - 1]);
        for (int width : ladder) {
            if (width < top * NEAR) {
                widths.add(width);
            }
        }
        if (top > 0) {
            widths.add(top);
        }
        return widths;
    }

    private static String path(PhotoFile photo, Recipe recipe, String fingerprint) {
        // A crop that takes nothing away is the whole photo, whose renditions it shares.
        boolean isWhole = recipe.part().equals(Crop.WHOLE.of(photo.header().size(), Focal.CENTER));
        String shape = isWhole ? "" : "-" + recipe.crop().label();
        return PhotoLibrary.FOLDER + PhotoFile.stem(photo.source()) + shape + "-" + recipe.width() + "." + fingerprint
                + "." + recipe.format().ending();
    }
}
