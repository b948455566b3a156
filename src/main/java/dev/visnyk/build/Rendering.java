package dev.visnyk.build;

import dev.visnyk.build.Freshness.Reason;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.model.ByPath;
import dev.visnyk.output.OutputFile;
import dev.visnyk.parallel.Workers;
import dev.visnyk.record.OutputEntry;
import dev.visnyk.record.PageTrace;
import dev.visnyk.record.RecordFolder;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Makes those files of a site that have to be made, with all threads, and takes the others over. */
record Rendering(
        PreparedSite site,
        Inputs inputs,
        SiteWriter writer,
        RecordFolder folder,
        Workers workers,
        Progress progress,
        Phases phases,
        DiagnosticCollector findings) {
    MadeFiles make(Worklist files) {
        OutputEntry[] entries = new OutputEntry[files.size()];
        boolean[] isStale = new boolean[files.size()];
        workers.run(files.size(), at -> {
            isStale[at] = files.reason(at) != Reason.AS_BEFORE;
            if (!isStale[at]) {
                entries[at] = files.kept(at);
                if (entries[at].isPage()) {
                    new PageTrace(entries[at]).findings().forEach(findings::report);
                }
            }
        });
        phases.end("compare");
        int[] stale =
                IntStream.range(0, isStale.length).filter(at -> isStale[at]).toArray();
        OutputFile[] made = new OutputFile[stale.length];
        workers.run(stale.length, at -> made[at] = files.file(stale[at]));
        PhotoFiles photos = PhotoFiles.among(made, site, folder, findings);
        int[] others = photos.others();
        FileMaker maker = new FileMaker(site, inputs, writer, findings);
        AtomicInteger done = new AtomicInteger();
        // A photo takes as long as thousands of pages, so that the threads are busy to the end if photos come first.
        Runnable making = workers.start(photos.count() + others.length, step -> {
            if (step < photos.count()) {
                photos.make(step, writer, (at, entry) -> entries[stale[at]] = entry);
                progress.rendered(done.addAndGet(photos.files(step)), stale.length);
            } else {
                int at = others[step - photos.count()];
                entries[stale[at]] = maker.make(made[at]);
                progress.rendered(done.incrementAndGet(), stale.length);
            }
        });
        long kept = MadeFiles.shares(IntStream.range(0, isStale.length).filter(at -> !isStale[at]), entries);
        findings.sorted(); // Now, while this thread has nothing else to do.
        making.run();
        long edition = kept + MadeFiles.shares(Arrays.stream(stale), entries);
        phases.end("render");
        return new MadeFiles(ByPath.ofSorted(Arrays.asList(entries), OutputEntry::path), List.of(made), edition);
    }
}
