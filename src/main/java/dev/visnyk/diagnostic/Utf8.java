package dev.visnyk.diagnostic;

import dev.visnyk.binary.Slice;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds bytes that are not UTF-8. */
public final class Utf8 {
    private Utf8() {}

    /** Reports, under a rule, the first byte of a file that is not UTF-8; without one, its text. */
    public static Optional<String> decode(String file, Slice bytes, Rule rule, DiagnosticSink findings) {
        String text = new String(bytes.bytes(), bytes.from(), bytes.length(), StandardCharsets.UTF_8);
        // Decoding puts U+FFFD in the place of what is not UTF-8; only then is it worth decoding with care.
        int valid = text.indexOf('\uFFFD') < 0 ? bytes.length() : validPrefix(bytes);
        if (valid == bytes.length()) {
            return Optional.of(text);
        }
        String before = new String(bytes.bytes(), bytes.from(), valid, StandardCharsets.UTF_8);
        findings.report(
                rule,
                new SourceText(file, before).position(before.length()),
                "is not UTF-8: byte 0x%02X".formatted(bytes.bytes()[bytes.from() + valid]),
                "save the file as UTF-8");
        return Optional.empty();
    }

    private static int validPrefix(Slice bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes.bytes(), bytes.from(), bytes.length());
        boolean hasError = decoder.decode(in, CharBuffer.allocate(bytes.length() + 1), true)
                .isError();
        return hasError ? in.position() - bytes.from() : bytes.length();
    }
}
