package dev.visnyk.build;

import dev.visnyk.build.Freshness.Reason;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.output.OutputFile;
import dev.visnyk.record.OutputEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of an edition in the order of their paths, and which of them have to be made. Usable from several threads. */
interface Worklist {
    int size();

    /** Why the file at a position is made anew, or is not. */
    Reason reason(int at);

    /** The file at a position that is made anew. */
    OutputFile file(int at);

    /** What is remembered of the file at a position that is not made anew. */
    OutputEntry kept(int at);

    /** The file with a path. */
    Optional<OutputFile> find(String path);

    /** Whether there is a file with a path. */
    boolean contains(String path);

    /** Pages by language key, in the order of the languages. */
    Map<String, Integer> pages();

    /** What was found wrong with the files as a whole. */
    List<Diagnostic> findings();
}
