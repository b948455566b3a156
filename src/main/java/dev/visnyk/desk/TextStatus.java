package dev.visnyk.desk;

import dev.visnyk.model.Language;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a story stands in one language.
 *
 * @param language the language
 * @param kind how it stands there
 * @param file path of the text; null when there is none
 * @param source path of the text that it was made from; null where nothing was compared
 * @param changes what has changed in the source since; empty unless it is stale
 */
public record TextStatus(
        Language language,
        Kind kind,
        @Nullable String file,
        @Nullable String source,
        List<SourceChange> changes) {
    /** How a text can stand. The constant's name in lower case is what users read. */
    public enum Kind {
        /** The text that states the facts. */
        ORIGINAL,
        /** A translation of the source as it is. */
        CURRENT,
        /** A translation of the source as it was. */
        STALE,
        /** A translation of which nobody has recorded what it renders. */
        UNRECORDED,
        /** Unfinished. */
        DRAFT,
        /** Promised to readers, and not there. */
        MISSING,
        /** Neither promised nor there. */
        UNPROMISED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public TextStatus {
        changes = List.copyOf(changes);
    }
}
