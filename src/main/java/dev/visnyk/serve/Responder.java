package dev.visnyk.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Sends answers as a careful host does: asked again only what has changed, in parts, compressed (RFC 9110). */
final class Responder {
    /** Less than this is not worth compressing. */
    private static final int WORTHWHILE = 1024;

    private static final long LARGEST_COMPRESSED = 8L << 20;

    private Responder() {}

    /** Sends what was asked for. */
    static void send(HttpExchange exchange, int status, Payload payload) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", payload.type());
        headers.set("Cache-Control", "no-cache");
        headers.set("X-Content-Type-Options", "nosniff");
        boolean isCompressible =
                payload.isText() && payload.length() >= WORTHWHILE && payload.length() < LARGEST_COMPRESSED;
        if (isCompressible) {
            headers.set("Vary", "Accept-Encoding");
        }
        String range = exchange.getRequestHeaders().getFirst("Range");
        boolean isPart = status == 200
                && range != null
                && ByteRange.isOne(range)
                && isStill(exchange.getRequestHeaders().getFirst("If-Range"), payload);
        boolean isCompressed = isCompressible && !isPart && accepts(exchange, "gzip");
        String tag = "\"" + payload.tag() + (isCompressed ? "-gzip" : "") + "\"";
        headers.set("ETag", tag);
        if (status == 200 && isKnown(exchange, tag)) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
            return;
        }
        headers.set("Accept-Ranges", "bytes");
        if (isPart) {
            sendPart(exchange, ByteRange.of(range, payload.length()), payload);
        } else if (isCompressed) {
            headers.set("Content-Encoding", "gzip");
            byte[] bytes = compressed(payload);
            send(exchange, status, bytes.length, out -> out.write(bytes));
        } else {
            send(exchange, status, payload.length(), out -> copy(payload, 0, payload.length(), out));
        }
    }

    /** Sends somebody elsewhere. */
    static void redirect(HttpExchange exchange, int status, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** Refuses, in plain words. */
    static void refuse(HttpExchange exchange, int status, String why) throws IOException {
        send(exchange, status, Payload.of("text/plain; charset=utf-8", why + "\n"));
    }

    private static void sendPart(HttpExchange exchange, Optional<ByteRange> part, Payload payload) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        if (part.isEmpty()) {
            headers.set("Content-Range", "bytes */" + payload.length());
            exchange.sendResponseHeaders(416, -1);
            exchange.close();
            return;
        }
        ByteRange range = part.get();
        long last = range.from() + range.count() - 1;
        headers.set("Content-Range", "bytes " + range.from() + "-" + last + "/" + payload.length());
        send(exchange, 206, range.count(), out -> copy(payload, range.from(), range.count(), out));
    }

    /** Writes a body. */
    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void send(HttpExchange exchange, int status, long length, Writing body) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.getResponseHeaders().set("Content-Length", Long.toString(length));
                exchange.sendResponseHeaders(status, -1);
                return;
            }
            exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
            if (length > 0) {
                try (OutputStream out = exchange.getResponseBody()) {
                    body.to(out);
                }
            }
        }
    }

    private static void copy(Payload payload, long from, long count, OutputStream out) throws IOException {
        try (InputStream in = payload.content().open()) {
            in.skipNBytes(from);
            byte[] buffer = new byte[(int) Math.min(count, 64 << 10)];
            long left = count;
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) {
                    throw new IOException("shorter than it was");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    private static byte[] compressed(Payload payload) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) payload.length() / 3);
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            copy(payload, 0, payload.length(), out);
        }
        return bytes.toByteArray();
    }

    private static boolean isKnown(HttpExchange exchange, String tag) {
        String known = exchange.getRequestHeaders().getFirst("If-None-Match");
        return known != null
                && Arrays.stream(known.split(","))
                        .map(it -> it.strip().replaceFirst("^W/", ""))
                        .anyMatch(it -> it.equals(tag) || it.equals("*"));
    }

    /** Whether the parts that a client has are of what there is now. */
    private static boolean isStill(String known, Payload payload) {
        return known == null || known.equals("\"" + payload.tag() + "\"");
    }

    private static boolean accepts(HttpExchange exchange, String coding) {
        String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        return accepted != null
                && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
                        .map(it -> it.replace(" ", ""))
                        .anyMatch(it ->
                                it.equals(coding) || (it.startsWith(coding + ";q=") && !it.matches(".*q=0(\\.0*)?")));
    }
}
