package dev.visnyk.cli;

import java.util.Locale;

/** How a text is translated. The constant's name in lower case is the value of {@code --method} and of the front matter. */
enum TranslationMethod {
    HUMAN,
    MACHINE,
    MIXED;

    /**
     * The method that a word names.
     *
     * @throws IllegalArgumentException with a message for the user, when it is none
     */
    static TranslationMethod of(String word) {
        for (TranslationMethod method : values()) {
            if (method.word().equals(word)) {
                return method;
            }
        }
        throw new IllegalArgumentException("\"" + word + "\" is not a method");
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
