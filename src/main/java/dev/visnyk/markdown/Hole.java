package dev.visnyk.markdown;

import dev.visnyk.diagnostic.SourcePosition;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A place in a fragment that is filled in when the page is put together. */
public sealed interface Hole {
    /** Where in the fragment's HTML it is, in UTF-16 units from 0. */
    int offset();

    /**
     * The opening tag of a link within the site; the matching {@link LinkEnd} closes it.
     *
     * @param destination as the author wrote it
     * @param title the link's title, or null
     */
    record LinkStart(
            int offset, String destination, @Nullable String title, SourcePosition position) implements Hole {}

    /** The end of the innermost link that is open. */
    record LinkEnd(int offset) implements Hole {}

    /** A photo alone in its paragraph. */
    record Figure(int offset, String source, String alt, String caption, String credit, SourcePosition position)
            implements Hole {}

    /** A picture within text. */
    record InlineImage(int offset, String source, String alt, String title, SourcePosition position) implements Hole {}

    /** A post on a known host, alone in its paragraph. */
    record Embed(int offset, Provider provider, String url, SourcePosition position) implements Hole {}

    /**
     * A string of the user interface in the page's language.
     *
     * @param key key of the string
     * @param argument what stands at its place {@code text}
     */
    record Phrase(int offset, String key, String argument) implements Hole {}

    /** The time of an entry of a live blog, in the newsroom's time zone. */
    record EntryTime(int offset, LocalDateTime time) implements Hole {}
}
