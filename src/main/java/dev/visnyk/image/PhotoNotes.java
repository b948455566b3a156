package dev.visnyk.image;

import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What photographers and agencies have noted in a photo (IPTC Photo Metadata Standard 2023.2), empty texts where nothing is.
 *
 * @param caption what is to be seen, for readers
 * @param credit agency or owner
 * @param author who took it
 * @param license under which terms it is used: an address, else words
 * @param copyright the notice of whoever has the rights
 */
record PhotoNotes(String caption, String credit, String author, String license, String copyright) {
    static final PhotoNotes NONE = new PhotoNotes("", "", "", "", "");

    private static final int LONGEST = 2000;
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

    /** Reads the notes: those of XMP, then those of IPTC-IIM, then those that the camera was told. */
    static PhotoNotes of(Metadata metadata) {
        Map<String, String> xmp = Map.of();
        for (XmpDirectory directory : metadata.getDirectoriesOfType(XmpDirectory.class)) {
            xmp = directory.getXmpProperties();
        }
        IptcDirectory iptc = metadata.getFirstDirectoryOfType(IptcDirectory.class);
        ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        return new PhotoNotes(
                first(localized(xmp, "dc:description"), text(iptc, IptcDirectory.TAG_CAPTION)),
                first(plain(xmp, "photoshop:Credit"), text(iptc, IptcDirectory.TAG_CREDIT)),
                first(
                        list(xmp, "dc:creator"),
                        text(iptc, IptcDirectory.TAG_BY_LINE),
                        text(exif, ExifIFD0Directory.TAG_ARTIST)),
                first(plain(xmp, "xmpRights:WebStatement"), localized(xmp, "xmpRights:UsageTerms")),
                first(
                        localized(xmp, "dc:rights"),
                        text(iptc, IptcDirectory.TAG_COPYRIGHT_NOTICE),
                        text(exif, ExifIFD0Directory.TAG_COPYRIGHT)));
    }

    private static String plain(Map<String, String> xmp, String name) {
        return clean(xmp.getOrDefault(name, ""));
    }

    /** The first of the languages that a text is in. */
    private static String localized(Map<String, String> xmp, String name) {
        return clean(xmp.getOrDefault(name + "[1]", xmp.getOrDefault(name, "")));
    }

    private static String list(Map<String, String> xmp, String name) {
        List<String> items = new ArrayList<>();
        for (int i = 1; xmp.containsKey(name + "[" + i + "]"); i++) {
            items.add(plain(xmp, name + "[" + i + "]"));
        }
        return String.join(", ", items);
    }

    private static String text(@Nullable Directory directory, int tag) {
        if (directory == null) {
            return "";
        }
        String[] values = directory.getStringArray(tag);
        String text = values == null ? directory.getString(tag) : String.join(", ", values);
        return text == null ? "" : clean(text);
    }

    private static String clean(String text) {
        String normal =
                Normalizer.normalize(WHITE_SPACE.matcher(text).replaceAll(" ").strip(), Normalizer.Form.NFC);
        return normal.length() <= LONGEST ? normal : "";
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
