package dev.visnyk.cli;

import java.util.Locale;

/** How data is printed. The constant's name in lower case is the value of {@code --format}. */
enum DataFormat {
    TEXT,
    JSON;

    /**
     * The format that a word names.
     *
     * @throws IllegalArgumentException with a message for the user, when it is none
     */
    static DataFormat of(String word) {
        for (DataFormat format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(word)) {
                return format;
            }
        }
        throw new IllegalArgumentException("\"" + word + "\" is not a format");
    }
}
