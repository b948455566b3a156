package dev.visnyk.web;

import dev.visnyk.markdown.PercentEncoding;
import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An http or https address as a server is asked for it: host in ASCII (RFC 3490), everything else percent-encoded where it has
 * to be (RFC 3987, 3.1), without a fragment, which servers never see.
 *
 * @param text the whole address
 */
public record WebAddress(String text) {
    private static final Pattern SHAPE = Pattern.compile("(?is)(https?)://([^/?#\\\\]*)([^#]*)(?:#.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("(?:(.*)@)?(\\[[0-9a-fA-F:.]+]|[^:@\\[\\]]+)(?::(\\d*))?");
    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final int HIGHEST_PORT = 65_535;

    /** Whether a text means to be an address of the web, well written or not. */
    public static boolean isMeant(String text) {
        return text.regionMatches(true, 0, "https://", 0, 8) || text.regionMatches(true, 0, "http://", 0, 7);
    }

    /** Whether an address tells a name or password, {@code https://name:password@host/}. */
    public static boolean hasCredentials(String text) {
        Matcher shape = SHAPE.matcher(text.strip());
        return shape.matches() && shape.group(2).indexOf('@') >= 0;
    }

    /** The address that a text is; empty when no browser could make anything of it. Credentials are left out. */
    public static Optional<WebAddress> of(String text) {
        Matcher shape = SHAPE.matcher(text.strip());
        if (!shape.matches()) {
            return Optional.empty();
        }
        Matcher authority = AUTHORITY.matcher(shape.group(2));
        if (!authority.matches()) {
            return Optional.empty();
        }
        String scheme = shape.group(1).toLowerCase(Locale.ROOT);
        Optional<String> port = port(scheme, authority.group(3));
        if (port.isEmpty()) {
            return Optional.empty();
        }
        return host(authority.group(2))
                .flatMap(host -> ofUri(scheme + "://" + host + port.get() + path(shape.group(3))));
    }

    private static Optional<String> host(String written) {
        if (written.startsWith("[")) {
            return Optional.of(written);
        }
        try {
            String host = IDN.toASCII(PercentEncoding.decode(written).orElse(written), IDN.ALLOW_UNASSIGNED)
                    .toLowerCase(Locale.ROOT);
            return host.isEmpty() ? Optional.empty() : Optional.of(host);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What stands of a port in an address: nothing of the scheme's own. */
    private static Optional<String> port(String scheme, @Nullable String digits) {
        if (digits == null || digits.isEmpty()) {
            return Optional.of("");
        }
        int port = digits.length() > 5 ? HIGHEST_PORT + 1 : Integer.parseInt(digits);
        if (port > HIGHEST_PORT || port == 0) {
            return Optional.empty();
        }
        return Optional.of(port == (scheme.equals("https") ? 443 : 80) ? "" : ":" + port);
    }

    private static String path(String written) {
        String whole = STRAY_PERCENT
                .matcher(written.replace('\\', '/'))
                .replaceAll("%25")
                .replace("[", "%5B")
                .replace("]", "%5D");
        return (whole.startsWith("/") ? "" : "/") + PercentEncoding.encode(whole);
    }

    private static Optional<WebAddress> ofUri(String text) {
        try {
            URI.create(text);
            return Optional.of(new WebAddress(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Where a Location leads from here (RFC 9110, 10.2.2); empty when not to an address of the web. */
    Optional<WebAddress> resolve(String location) {
        // Headers are bytes, taken for Latin-1; many servers send UTF-8.
        boolean isBytes = location.chars().allMatch(c -> c <= 0xFF);
        String text = isBytes
                ? new String(location.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).strip()
                : location.strip();
        if (isMeant(text)) {
            return of(text);
        }
        int fragment = text.indexOf('#');
        // A query alone belongs to this path (RFC 3986, 5.2.2); java.net.URI still follows RFC 2396 there.
        String base = text.startsWith("?") ? uri().getRawPath() : "";
        String relative = base
                + path("/" + (fragment < 0 ? text : text.substring(0, fragment)))
                        .substring(1);
        try {
            return of(uri().resolve(relative).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    URI uri() {
        return URI.create(text);
    }

    /** Host and port, for which limits hold. */
    String authority() {
        return uri().getRawAuthority();
    }

    /** Whether another address differs in nothing that a reader would call a move: scheme, {@code www.}, a slash at the end. */
    public boolean isSamePageAs(String other) {
        return essence(text).equals(essence(other));
    }

    private static String essence(String address) {
        String rest = address.substring(address.indexOf("//") + 2);
        String bare = rest.startsWith("www.") ? rest.substring(4) : rest;
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    @Override
    public String toString() {
        return text;
    }
}
