package dev.visnyk.record;

import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Slice;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCodec;
import dev.visnyk.model.Language;
import dev.visnyk.query.Query;
import dev.visnyk.query.QueryCodec;
import dev.visnyk.routing.PageId;
import dev.visnyk.routing.PageIdCodec;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

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
        pageLength = in.word();
        int shownLength = in.word();
        int ownLength = in.word();
        page = in.position();
        shown = page + pageLength;
        own = shown + shownLength;
        findings = own + ownLength;
    }

    static void write(
            PageId page, int[] shown, int ownCount, ByteWriter own, List<Diagnostic> findings, ByteWriter out) {
        int lengths = out.length();
        out.word(0);
        out.word(0);
        out.word(0);
        int start = out.length();
        PageIdCodec.write(page, out);
        int afterPage = out.length();
        out.number(shown.length);
        for (int url : shown) {
            out.word(url);
        }
        int afterShown = out.length();
        out.number(ownCount);
        out.raw(own.array(), 0, own.length());
        int afterOwn = out.length();
        out.list(findings, (writer, finding) -> DiagnosticCodec.write(finding, writer));
        out.replaceWord(lengths, afterPage - start);
        out.replaceWord(lengths + 4, afterShown - afterPage);
        out.replaceWord(lengths + 8, afterOwn - afterShown);
    }

    /** The page; empty when it is in a language that the site no longer has. */
    public Optional<PageId> page(Map<String, Language> languages) {
        return PageIdCodec.read(from(page), languages);
    }

    /** Whether it is the trace of a page. */
    public boolean isOf(PageId other) {
        ByteWriter bytes = new ByteWriter(64);
        PageIdCodec.write(other, bytes);
        return isOf(bytes);
    }

    /** The same for a page as bytes. */
    public boolean isOf(ByteWriter other) {
        return Arrays.equals(slice.bytes(), page, page + pageLength, other.array(), 0, other.length());
    }

    /**
     * Whether the page shows one of some articles.
     *
     * @param urls hash codes of the articles' URLs, root-relative, in ascending order
     */
    public boolean showsAny(int[] urls) {
        ByteReader in = from(shown);
        for (int left = in.count(); left > 0; left--) {
            if (Arrays.binarySearch(urls, in.word()) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Hash codes of the URLs of the articles that it shows, root-relative. */
    public IntStream shown() {
        ByteReader in = from(shown);
        return IntStream.generate(in::word).limit(in.count());
    }

    /** The questions that the page keeps for itself, with the hashes of their answers. */
    public Map<Query<?>, Long> answers(PageId of) {
        ByteReader in = own();
        Map<Query<?>, Long> answers = new LinkedHashMap<>();
        for (int left = in.count(); left > 0; left--) {
            answers.put(QueryCodec.readOwn(in, of), in.fixed());
        }
        return answers;
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
