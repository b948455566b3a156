package dev.visnyk.serve;

import dev.visnyk.binary.Hash;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What an answer carries.
 *
 * @param type its media type
 * @param tag stands for its bytes
 * @param length bytes
 * @param content opens it
 */
record Payload(String type, String tag, long length, Opener content) {
    /** Opens a stream of bytes. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    static Payload of(String type, byte[] bytes) {
        return new Payload(type, Long.toHexString(Hash.of(bytes)), bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    static Payload of(String type, String text) {
        return of(type, text.getBytes(StandardCharsets.UTF_8));
    }

    static Payload of(String type, Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        String tag = Long.toHexString(attributes.size()) + "-"
                + Long.toHexString(attributes.lastModifiedTime().toMillis());
        return new Payload(type, tag, attributes.size(), () -> Files.newInputStream(file));
    }

    /** Whether it gets much smaller by compression. */
    boolean isText() {
        return type.startsWith("text/")
                || type.endsWith("+xml")
                || type.endsWith("json")
                || type.startsWith("application/xml")
                || type.startsWith("application/javascript");
    }
}
