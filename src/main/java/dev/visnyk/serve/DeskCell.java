package dev.visnyk.serve;

import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import dev.visnyk.desk.TextStatus;
import dev.visnyk.desk.TextStatus.Kind;
import dev.visnyk.model.Language;
import java.util.List;
import java.util.Optional;

/**
 * A story in one language.
 *
 * @param language the language
 * @param state whether readers see it, or why there is nothing to see
 * @param text the text, if there is one
 * @param status what a comparison with its source has shown; empty where none was made
 */
record DeskCell(Language language, DeskState state, Optional<StoryText> text, Optional<TextStatus> status) {
    /** The cells of a story that has not been compared. */
    static List<DeskCell> of(Story story, List<Language> languages) {
        return languages.stream()
                .map(language -> of(story, language, Optional.empty()))
                .toList();
    }

    /** The cells of a story by what a comparison has shown, in the same order. */
    static List<DeskCell> compared(Story story, List<TextStatus> statuses) {
        return statuses.stream()
                .map(status -> of(story, status.language(), Optional.of(status)))
                .toList();
    }

    private static DeskCell of(Story story, Language language, Optional<TextStatus> status) {
        Optional<StoryText> text = story.in(language);
        DeskState absent = story.promised().contains(language) ? DeskState.MISSING : DeskState.UNPLANNED;
        return new DeskCell(language, text.map(it -> DeskState.of(it.state())).orElse(absent), text, status);
    }

    boolean isStale() {
        return isOf(Kind.STALE);
    }

    boolean isUnrecorded() {
        return isOf(Kind.UNRECORDED);
    }

    private boolean isOf(Kind kind) {
        return status.filter(it -> it.kind() == kind).isPresent();
    }

    boolean is(DeskState wanted) {
        return switch (wanted) {
            case STALE -> isStale();
            case UNRECORDED -> isUnrecorded();
            default -> state == wanted;
        };
    }

    /** How many paragraphs of its source have changed since it was made. */
    int changes() {
        return status.map(it -> it.changes().size()).orElse(0);
    }
}
