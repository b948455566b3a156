package dev.visnyk.serve;

import com.sun.net.httpserver.HttpExchange;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The moment at which a browser wants to see the site, which it remembers in a cookie. */
final class Moment {
    private static final String NAME = "visnyk-moment";

    private Moment() {}

    /** The moment that a request names; empty for the present. */
    static Optional<Instant> of(HttpExchange exchange) {
        List<String> cookies = exchange.getRequestHeaders().getOrDefault("Cookie", List.of());
        return cookies.stream()
                .flatMap(header -> List.of(header.split(";\\s*")).stream())
                .filter(cookie -> cookie.startsWith(NAME + "="))
                .map(cookie -> cookie.substring(NAME.length() + 1))
                .flatMap(text -> parse(text).stream())
                .findFirst();
    }

    /** Has a browser remember a moment; empty for the present. */
    static void set(HttpExchange exchange, Optional<Instant> moment) {
        String value = moment.map(Instant::toString).orElse("");
        exchange.getResponseHeaders()
                .add(
                        "Set-Cookie",
                        NAME + "=" + value + "; Path=/; HttpOnly; SameSite=Strict"
                                + (value.isEmpty() ? "; Max-Age=0" : ""));
    }

    private static Optional<Instant> parse(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
