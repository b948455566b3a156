package dev.visnyk.content;

import dev.visnyk.binary.Hash;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.diagnostic.Utf8;
import dev.visnyk.i18n.Normalization;
import dev.visnyk.model.SourceFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;

/** Reads text files of a site: UTF-8 only, bounded in size, with {@code \n} line ends and in normal form C. */
public final class SourceReader {
    /** The largest text file taken, in bytes. A book fits; a database export does not. */
    static final int LARGEST_FILE = 2 << 20;

    private final SourceMemory memory;
    private final DiagnosticSink findings;

    public SourceReader(SourceMemory memory, DiagnosticSink findings) {
        this.memory = memory;
        this.findings = findings;
    }

    /** The text of a file, or nothing when it can't be taken, which has then been reported. */
    public Optional<SourceText> read(SourceFile file) {
        return bytes(file).flatMap(bytes -> decode(file, bytes));
    }

    /**
     * As much of a text as assembling a site needs: up to the end of the front matter, or all of it when the body may show
     * pictures. What is wrong with the rest is found when the body is read.
     */
    Optional<SourceText> readFrontMatter(SourceFile file) {
        return bytes(file).flatMap(bytes -> decode(file, Arrays.copyOf(bytes, SourceBytes.neededLength(bytes))));
    }

    private Optional<byte[]> bytes(SourceFile file) {
        try {
            long size = Files.size(file.file());
            if (size > LARGEST_FILE) {
                findings.report(
                        Rule.CONTENT_TOO_LARGE,
                        SourcePosition.ofFile(file.path()),
                        "%d MB is too large for a text".formatted(Math.max(3, size >> 20)),
                        "the limit is 2 MB; split the text");
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file.file());
            if (!memory.sees(file, Hash.of(bytes))) {
                ContentReader.reportChanging(file, findings);
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            findings.report(
                    Rule.CONTENT_UNREADABLE, SourcePosition.ofFile(file.path()), "can't be read: " + reason(file, e));
            return Optional.empty();
        }
    }

    private Optional<SourceText> decode(SourceFile file, byte[] bytes) {
        return Utf8.decode(file.path(), bytes, Rule.CONTENT_ENCODING, findings).map(text -> normalized(file, text));
    }

    private SourceText normalized(SourceFile file, String decoded) {
        String text = decoded;
        if (text.startsWith("\uFEFF")) {
            findings.report(
                    Rule.CONTENT_BYTE_ORDER_MARK,
                    SourcePosition.ofFile(file.path()),
                    "begins with a byte order mark, which is ignored",
                    "save as UTF-8 without BOM");
            text = text.substring(1);
        }
        if (text.indexOf('\r') >= 0) {
            findings.report(
                    Rule.CONTENT_LINE_ENDS,
                    SourcePosition.ofFile(file.path()),
                    "has line ends of Windows, read as if they were those of Unix",
                    "save with LF line ends, or set \"* text=auto eol=lf\" in .gitattributes");
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        return new SourceText(file.path(), Normalization.nfc(text));
    }

    private static String reason(SourceFile file, IOException e) {
        if (Files.isDirectory(file.file())) {
            return "it is a folder";
        }
        return e instanceof AccessDeniedException
                ? "access is denied"
                : e.getClass().getSimpleName();
    }
}
