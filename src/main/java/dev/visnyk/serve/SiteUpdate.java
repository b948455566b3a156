package dev.visnyk.serve;

import dev.visnyk.diagnostic.Diagnostic;
import java.util.List;
import java.util.Set;

/**
 * The site after it was read.
 *
 * @param findings what is wrong with it
 * @param pages how many pages there are; 0 if there is none to show
 * @param touched the files that may have changed since it was last read
 * @param told how many open pages are told to load themselves again
 * @param nanoseconds how long it took
 */
public record SiteUpdate(List<Diagnostic> findings, int pages, Set<String> touched, int told, long nanoseconds) {}
