package dev.visnyk.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/** Web and mail addresses that stand in text without any markup. */
final class Autolinks {
    private static final LinkExtractor EXTRACTOR = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();

    private Autolinks() {}

    /**
     * A piece of text.
     *
     * @param text as written
     * @param url where it leads, empty for plain text
     */
    record Piece(String text, String url) {}

    /** Whether a text is worth looking through. */
    static boolean mayContain(String text) {
        return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.");
    }

    /** The text in pieces, plain ones and addresses in turn. Only the schemes http and https count. */
    static List<Piece> find(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (Span span : EXTRACTOR.extractSpans(text)) {
            String piece = text.substring(span.getBeginIndex(), span.getEndIndex());
            pieces.add(new Piece(piece, span instanceof LinkSpan link ? url(link.getType(), piece) : ""));
        }
        return pieces;
    }

    private static String url(LinkType type, String text) {
        return switch (type) {
            case EMAIL -> "mailto:" + text;
            case WWW -> "https://" + text;
            case URL -> text.startsWith("http://") || text.startsWith("https://") ? text : "";
        };
    }
}
