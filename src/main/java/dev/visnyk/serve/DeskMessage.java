package dev.visnyk.serve;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What was done, as the page after it says. An address names one of these, and can say nothing else. */
enum DeskMessage {
    STORY("The story is begun, as a draft. Write it in its file, then take “draft” out."),
    TRANSLATION("The translation is begun, as a draft with the text to translate in it."),
    TRANSLATIONS("The translations are begun, as drafts with the text to translate in them."),
    CURRENT("It is recorded that the translation renders its source as it is now."),
    CLOCK("That is no moment. Write a date and a time.");

    private final String text;

    DeskMessage(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DeskMessage> of(String word) {
        return Stream.of(values())
                .filter(message -> message.word().equals(word))
                .findFirst();
    }
}
