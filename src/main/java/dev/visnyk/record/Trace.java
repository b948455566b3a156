package dev.visnyk.record;

import dev.visnyk.binary.ByteWriter;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.query.Asker;
import dev.visnyk.query.Query;
import dev.visnyk.query.QueryCodec;
import dev.visnyk.routing.PageId;
import java.util.BitSet;
import java.util.List;

/** Passes the questions of one page on, and notes them and their answers. For use by one thread. */
public final class Trace implements Asker {
    private final Ledger ledger;
    private final PageId page;
    private final BitSet shared = new BitSet();
    private final ByteWriter own = new ByteWriter(160);
    private final Shown shown = new Shown();
    private int ownCount;

    Trace(Ledger ledger, PageId page) {
        this.ledger = ledger;
        this.page = page;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <A> A ask(Query<A> question) {
        if (question.isShared()) {
            Ledger.Shared known = ledger.shared(question);
            shared.set(known.id());
            return (A) known.answer();
        }
        A answer = ledger.own(question);
        QueryCodec.writeOwn(question, own);
        own.fixed(ledger.hash(question, answer, shown));
        ownCount++;
        return answer;
    }

    /**
     * What has been asked, for the record.
     *
     * @param url the page's own URL
     * @param findings what was found while it was rendered
     */
    public OutputEntry finish(String path, long hash, long size, String url, List<Diagnostic> findings) {
        shown.accept(url);
        int[] urls = shown.toArray();
        ByteWriter out = new ByteWriter(own.length() + 4 * urls.length + 64);
        PageTrace.write(page, urls, ownCount, own, findings, out);
        return new OutputEntry(path, hash, size, ledger.shape(shared.stream().toArray()), ledger.kept(out));
    }
}
