package dev.visnyk.scaffold;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes new files below a site's folder. */
public final class NewFiles {
    private NewFiles() {}

    /**
     * Writes files; each that can't be is reported, and the others are written nevertheless.
     *
     * @return the paths of those that were written, relative to the site's folder
     */
    public static List<String> write(List<NewFile> files, Path site, DiagnosticSink findings) {
        List<String> written = new ArrayList<>();
        for (NewFile file : files) {
            try {
                file.writeTo(site);
                written.add(file.path());
            } catch (FileAlreadyExistsException e) {
                findings.report(
                        Rule.DESK_EXISTS,
                        SourcePosition.ofFile(file.path()),
                        "this file exists already and was left as it is",
                        "rename or delete it");
            } catch (IOException e) {
                reportUnwritable(file.path(), e, findings);
            }
        }
        return written;
    }

    /** Reports that the disk did not take a file. */
    public static void reportUnwritable(String path, IOException e, DiagnosticSink findings) {
        findings.report(
                Rule.OUTPUT_UNWRITABLE,
                SourcePosition.ofFile(path),
                "can't be written: " + e.getClass().getSimpleName() + " " + e.getMessage(),
                "check that the disk has room and that the folder may be written");
    }
}
