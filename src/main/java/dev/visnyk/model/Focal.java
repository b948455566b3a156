package dev.visnyk.model;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The point of a photo that crops keep.
 *
 * @param x from 0 at the left edge to 1 at the right
 * @param y from 0 at the upper edge to 1 at the lower
 */
public record Focal(double x, double y) {
    /** What crops keep when nobody says otherwise. */
    public static final Focal CENTER = new Focal(0.5, 0.5);

    /** How to write one. */
    public static final String HINT =
            "write \"x,y\" in percent from the upper left corner, such as 30,40, or one of top-left, top, top-right, left,"
                    + " center, right, bottom-left, bottom, bottom-right";

    private static final double NEAR = 1 / 6.0;
    private static final double FAR = 5 / 6.0;

    private static final Map<String, Focal> WORDS = Map.of(
            "top-left", new Focal(NEAR, NEAR),
            "top", new Focal(0.5, NEAR),
            "top-right", new Focal(FAR, NEAR),
            "left", new Focal(NEAR, 0.5),
            "center", CENTER,
            "right", new Focal(FAR, 0.5),
            "bottom-left", new Focal(NEAR, FAR),
            "bottom", new Focal(0.5, FAR),
            "bottom-right", new Focal(FAR, FAR));

    private static final Pattern PERCENT =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})?)\\s*%?\\s*[, ]\\s*(\\d{1,3}(?:\\.\\d{1,3})?)\\s*%?");

    /** Reads a point as an author writes it; empty when it is none. */
    public static Optional<Focal> parse(String text) {
        if (text.isBlank()) {
            return Optional.of(CENTER);
        }
        Focal word = WORDS.get(text.strip());
        if (word != null) {
            return Optional.of(word);
        }
        Matcher percent = PERCENT.matcher(text.strip());
        if (!percent.matches()) {
            return Optional.empty();
        }
        double x = Double.parseDouble(percent.group(1));
        double y = Double.parseDouble(percent.group(2));
        return x > 100 || y > 100 ? Optional.empty() : Optional.of(new Focal(x / 100, y / 100));
    }
}
