package dev.visnyk.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The files that pages of a preview need besides their own. */
final class LiveScript {
    static final String FOLDER = "/_visnyk/";
    static final String PATH = FOLDER + "live.js";
    static final String EVENTS = FOLDER + "events";

    private LiveScript() {}

    /** A file of this package's own. */
    static byte[] resource(String name) {
        try (InputStream in = LiveScript.class.getResourceAsStream("/META-INF/visnyk/serve/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
