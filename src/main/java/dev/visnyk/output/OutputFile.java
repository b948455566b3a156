package dev.visnyk.output;

import dev.visnyk.diagnostic.SourcePosition;

/**
 * A file that will be part of the site.
 *
 * @param path relative to the output folder, with {@code /}
 * @param origin what asks for it, for findings
 * @param content how it comes into being
 */
public record OutputFile(String path, SourcePosition origin, Content content) {}
