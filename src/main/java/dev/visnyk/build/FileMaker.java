package dev.visnyk.build;

import dev.visnyk.binary.Hash;
import dev.visnyk.content.ContentReader;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.image.DrawingCleaner;
import dev.visnyk.model.SourceFile;
import dev.visnyk.output.Content;
import dev.visnyk.output.OutputFile;
import dev.visnyk.record.OutputEntry;
import dev.visnyk.record.Trace;
import dev.visnyk.routing.PageId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Makes and writes the files of an edition, all but its photos, of which several come of one source. Usable from several threads. */
final class FileMaker {
    private final PreparedSite site;
    private final Inputs inputs;
    private final SiteWriter writer;
    private final DiagnosticCollector findings;

    FileMaker(PreparedSite site, Inputs inputs, SiteWriter writer, DiagnosticCollector findings) {
        this.site = site;
        this.inputs = inputs;
        this.writer = writer;
        this.findings = findings;
    }

    /** Makes a file; what is to be remembered of it. */
    OutputEntry make(OutputFile file) {
        if (file.content() instanceof Content.Page page) {
            return page(file.path(), page.id());
        }
        if (file.content() instanceof Content.Bytes bytes) {
            return entry(file.path(), writer.write(file.path(), bytes.bytes()));
        }
        if (file.content() instanceof Content.Drawing drawing) {
            return drawing(file.path(), drawing.file());
        }
        SourceFile source = ((Content.Copy) file.content()).file();
        SiteWriter.Written written = writer.copy(file.path(), source.file());
        see(source, written.hash());
        return entry(file.path(), written);
    }

    private OutputEntry page(String path, PageId page) {
        DiagnosticCollector own = new DiagnosticCollector();
        Trace trace = site.ledger().trace(page);
        SiteWriter.Written written = writer.write(path, site.text(page, trace, own));
        own.sorted().forEach(findings::report);
        return trace.finish(path, written.hash(), written.size(), site.url(page), own.sorted());
    }

    private OutputEntry drawing(String path, SourceFile source) {
        byte[] drawing;
        try {
            drawing = Files.readAllBytes(source.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        see(source, Hash.of(drawing));
        return entry(path, writer.write(path, DrawingCleaner.clean(drawing)));
    }

    private void see(SourceFile source, long hash) {
        if (!inputs.sources().sees(source, hash)) {
            ContentReader.reportChanging(source, findings);
        }
    }

    private static OutputEntry entry(String path, SiteWriter.Written written) {
        return OutputEntry.file(path, written.hash(), written.size());
    }
}
