package dev.visnyk.content;

import dev.visnyk.binary.Hash;
import dev.visnyk.binary.Slice;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.diagnostic.Utf8;
import dev.visnyk.i18n.Normalization;
import dev.visnyk.model.SourceFile;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
        return bytes(file).flatMap(bytes -> decode(file, Slice.of(bytes)));
    }

    /**
     * As much of a text as assembling a site needs: up to the end of the front matter, or all of it when the body may show
     * pictures. What is wrong with the rest is found when the body is read.
     */
    Optional<SourceText> readFrontMatter(SourceFile file) {
        return bytes(file).flatMap(bytes -> decode(file, new Slice(bytes, 0, SourceBytes.neededLength(bytes))));
    }

    private Optional<byte[]> bytes(SourceFile file) {
        try {
            byte[] bytes = content(file.file());
            if (bytes.length > LARGEST_FILE) {
                findings.report(
                        Rule.CONTENT_TOO_LARGE,
                        SourcePosition.ofFile(file.path()),
                        "%d MB is too large for a text".formatted(Math.max(3, Files.size(file.file()) >> 20)),
                        "the limit is 2 MB; split the text");
                return Optional.empty();
            }
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

    /** The content of a file; of one that is too large, a little more than is taken. */
    private static byte[] content(Path file) throws IOException {
        try (InputStream in = new FileInputStream(file.toFile())) {
            return in.readNBytes(LARGEST_FILE + 1);
        }
    }

    private Optional<SourceText> decode(SourceFile file, Slice bytes) {
        return Utf8.decode(file.path(), bytes, Rule.CONTENT_ENCODING, findings).map(text -> normalized(file, text));
    }

    private SourceText normalized(SourceFile file, String text) {
        if (text.startsWith("\uFEFF")) {
            findings.report(
                    Rule.CONTENT_BYTE_ORDER_MARK,
                    SourcePosition.ofFile(file.path()),
                    "begins with a byte order mark, which is ignored",
                    "save as UTF-8 without BOM");
        }
        if (text.indexOf('\r') >= 0) {
            findings.report(
                    Rule.CONTENT_LINE_ENDS,
                    SourcePosition.ofFile(file.path()),
                    "has line ends of Windows, read as if they were those of Unix",
                    "save with LF line ends, or set \"* text=auto eol=lf\" in .gitattributes");
        }
        return normalized(file.path(), text);
    }

    /** A decoded text as reading gives it, whatever is unusual about it. */
    static SourceText normalized(String path, String decoded) {
        String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return new SourceText(path, Normalization.nfc(lines));
    }

    private static String reason(SourceFile file, IOException e) {
        if (Files.isDirectory(file.file())) {
            return "it is a folder";
        }
        return Files.exists(file.file()) && !Files.isReadable(file.file())
                ? "access is denied"
                : e.getClass().getSimpleName();
    }
}
