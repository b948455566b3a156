package dev.visnyk.i18n;

import java.util.Locale;

/** Reads as much of a BCP 47 tag as this package decides by. */
public final class LanguageTag {
    private LanguageTag() {}

    /** The primary language of a tag in lower case: {@code pt} of {@code pt-PT}; the tag itself when it has one part. */
    public static String base(String tag) {
        int end = 0;
        while (end < tag.length() && tag.charAt(end) != '-' && tag.charAt(end) != '_') {
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
