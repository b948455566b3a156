package dev.visnyk.render;

import dev.visnyk.binary.Slice;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** HTML that is UTF-8 already, which a page copies; to filters and tests of templates it is a safe text like others. */
final class Markup extends SafeString {
    private final Slice utf8;

    Markup(Slice utf8) {
        super("");
        this.utf8 = utf8;
    }

    Slice utf8() {
        return utf8;
    }

    @Override
    public String toString() {
        return new String(utf8.bytes(), utf8.from(), utf8.length(), StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Markup markup && toString().equals(markup.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
