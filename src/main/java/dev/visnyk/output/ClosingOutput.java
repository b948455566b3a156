package dev.visnyk.output;

import dev.visnyk.diagnostic.DiagnosticSink;
import java.util.function.Consumer;

/** A kind of file that tells of the other files, and is planned when all of them are known. */
@FunctionalInterface
interface ClosingOutput {
    /**
     * Announces its files.
     *
     * @param others the files of every {@link Output}
     */
    void plan(PlannedSite site, OutputPlan others, Consumer<OutputFile> files, DiagnosticSink findings);
}
