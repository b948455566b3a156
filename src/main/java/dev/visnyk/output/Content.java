package dev.visnyk.output;

import dev.visnyk.image.Rendition;
import dev.visnyk.model.SourceFile;
import dev.visnyk.routing.PageId;

/** How a file of the site comes into being. Everything it depends on is stated here or asked while rendering. */
public sealed interface Content {
    /** A page rendered with the theme. */
    record Page(PageId id) implements Content {}

    /** Bytes that are known already. */
    record Bytes(byte[] bytes) implements Content {}

    /** A photo in one size, shape and format. */
    record Photo(Rendition rendition) implements Content {}

    /** A drawing, without what could run in it. */
    record Drawing(SourceFile file) implements Content {}

    /** A source file as it is. */
    record Copy(SourceFile file) implements Content {}
}
