package dev.visnyk.record;

import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteWriter;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCodec;
import dev.visnyk.model.Language;
import dev.visnyk.routing.PageId;
import dev.visnyk.routing.PageIdCodec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What one page asked besides the shared questions: which page it was, which articles its answers show, the questions that
 * it keeps for itself with the hashes of their answers, and what was found wrong while it was rendered.
 */
public final class PageTrace {
    private final Slice slice;
    private final int page;
    private final int pageLength;
    private final int shown;
    private final int own;
    private final int findings;

    public PageTrace(OutputEntry output) {
        slice = output.trace();
        ByteReader in = slice.reader();
        pageLength = in.count();
        page = in.advance(pageLength);
        int shownLength = in.count();
        shown = in.advance(shownLength);
        int ownLength = in.count();
        own = in.advance(ownLength);
        findings = in.position();
    }

    static void write(
            PageId page, int[] shown, int ownCount, ByteWriter own, List<Diagnostic> findings, ByteWriter out) {
        writePart(out, part -> PageIdCodec.write(page, part));
        writePart(out, part -> {
            part.number(shown.length);
            for (int url : shown) {
                part.number(url & 0xFFFFFFFFL);
            }
        });
        writePart(out, part -> {
            part.number(ownCount);
            part.raw(own.array(), 0, own.length());
        });
        out.list(findings, (writer, finding) -> DiagnosticCodec.write(finding, writer));
    }

    private static void writePart(ByteWriter out, Consumer<ByteWriter> write) {
        ByteWriter part = new ByteWriter(128);
        write.accept(part);
        out.number(part.length());
        out.raw(part.array(), 0, part.length());
    }

    /** The page; empty when it is in a language that the site no longer has. */
    public Optional<PageId> page(Map<String, Language> languages) {
        return PageIdCodec.read(from(page), languages);
    }

    /** Whether it is the trace of a page. */
    public boolean isOf(PageId other) {
        ByteWriter bytes = new ByteWriter(64);
        PageIdCodec.write(other, bytes);
        return Arrays.equals(slice.bytes(), page, page + pageLength, bytes.array(), 0, bytes.length());
    }

    /**
     * Whether the page shows one of some articles.
     *
     * @param urls hash codes of the articles' URLs, root-relative
     */
    public boolean showsAny(Set<Integer> urls) {
        ByteReader in = from(shown);
        for (int left = in.count(); left > 0; left--) {
            if (urls.contains((int) in.number())) {
                return true;
            }
        }
        return false;
    }

    /** The number of own questions, then each of them followed by its answer's hash. */
    ByteReader own() {
        return from(own);
    }

    public List<Diagnostic> findings() {
        return from(findings).list(DiagnosticCodec::read);
    }

    private ByteReader from(int at) {
        return new ByteReader(slice.bytes(), at, slice.from() + slice.length() - at);
    }
}
