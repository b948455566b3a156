package dev.visnyk.output;

import dev.visnyk.binary.Sha256;
import dev.visnyk.config.HeadSlot;
import dev.visnyk.markdown.InlineCode;
import java.util.List;

/**
 * A Content Security Policy (level 3) that allows no host but those that the head slot names, and nothing inline but what is
 * written into the head slot itself, by its hash.
 */
final class ContentSecurityPolicy {
    private ContentSecurityPolicy() {}

    static String of(HeadSlot head) {
        InlineCode inline = InlineCode.of(head.html());
        String guests = sources(head.hosts());
        return "default-src 'self'; script-src 'self'" + guests + hashes(inline.scripts())
                + (inline.styles().isEmpty() ? "" : "; style-src 'self'" + hashes(inline.styles()))
                + "; connect-src 'self'" + guests
                + "; img-src 'self' data:" + guests
                + "; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";
    }

    private static String sources(List<String> sources) {
        return sources.isEmpty() ? "" : " " + String.join(" ", sources);
    }

    private static String hashes(List<String> texts) {
        return sources(texts.stream()
                .map(text -> "'sha256-" + Sha256.base64(text) + "'")
                .distinct()
                .toList());
    }
}
