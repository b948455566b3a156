package dev.visnyk.output;

import java.util.List;
import java.util.Optional;

/**
 * Headers for Netlify and Cloudflare Pages: a Content Security Policy (level 3) that allows nothing inline and no host but those
 * that the head slot names, and a year of caching for files whose names change with their content (RFC 8246).
 */
final class HostHeaders extends HostFile {
    private static final String FOREVER = "  Cache-Control: public, max-age=31536000, immutable\n";

    HostHeaders() {
        super("_headers");
    }

    @Override
    Optional<String> text(PlannedSite site) {
        String base = site.config().baseUrl().path();
        return Optional.of(base + "/*\n"
                + "  Content-Security-Policy: " + policy(site.config().head().hosts()) + "\n"
                + "  Permissions-Policy: camera=(), geolocation=(), microphone=()\n"
                + "  Referrer-Policy: strict-origin-when-cross-origin\n"
                + "  X-Content-Type-Options: nosniff\n"
                + base + "/assets/*\n" + FOREVER
                + base + "/photos/*\n" + FOREVER);
    }

    private static String policy(List<String> hosts) {
        String guests = hosts.isEmpty() ? "" : " " + String.join(" ", hosts);
        return "default-src 'self'; script-src 'self'%1$s; connect-src 'self'%1$s; img-src 'self' data:%1$s; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'"
                .formatted(guests);
    }
}
