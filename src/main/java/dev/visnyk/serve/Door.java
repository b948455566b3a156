package dev.visnyk.serve;

import com.sun.net.httpserver.HttpExchange;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who may come in. A page of another site can't reach this server by a name that it points here (DNS rebinding), since only
 * known names are answered; nor can it have anything written, since that takes the token and the origin of our own page.
 */
final class Door {
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9a-f:.]+\\]");

    private final Set<String> names;
    private final boolean isOpen;
    private final String token;

    /** The door of a server that is bound to an address. */
    Door(InetAddress bound) {
        String address = bound.getHostAddress().toLowerCase(Locale.ROOT);
        names = new HashSet<>(List.of("localhost", "127.0.0.1", "[::1]"));
        names.add(address.contains(":") ? "[" + address + "]" : address);
        isOpen = bound.isAnyLocalAddress();
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        token = HexFormat.of().formatHex(random);
    }

    /** What a form of ours has to bring. */
    String token() {
        return token;
    }

    /** Whether a request names this server as it is known; one that is open to a network is known by any number too. */
    boolean lets(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        return host != null && isKnown(host);
    }

    /** Whether a request may change something: it comes from a page of ours and knows the token. */
    boolean letsWrite(HttpExchange exchange, String given) {
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        String host = exchange.getRequestHeaders().getFirst("Host");
        return origin != null
                && origin.equals("http://" + host)
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isKnown(String host) {
        String name = host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
        return names.contains(name) || (isOpen && NUMBERS.matcher(name).matches());
    }
}
