package dev.visnyk.serve;

import dev.visnyk.markdown.PercentEncoding;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a form says, as browsers send it (URL Standard, 5.1, "application/x-www-form-urlencoded parsing").
 *
 * @param values what each field says, in order
 */
record Parameters(Map<String, List<String>> values) {
    static final Parameters NONE = new Parameters(Map.of());

    Parameters {
        values = Map.copyOf(values);
    }

    /** Takes a query or the body of a form apart; what is not encoded as it should be is passed over. */
    static Parameters parse(String encoded) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : encoded.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                PercentEncoding.decode(pair.substring(equals + 1).replace('+', ' '))
                        .ifPresent(value -> values.computeIfAbsent(pair.substring(0, equals), key -> new ArrayList<>(1))
                                .add(value));
            }
        }
        return new Parameters(values);
    }

    /** What a field says, without the blanks around it; empty when it says nothing. */
    String one(String name) {
        return values.getOrDefault(name, List.of("")).get(0).strip();
    }

    /** Whatever fields of this name say, without those that say nothing. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** A value as a part of a query. */
    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
