package dev.visnyk.config;

import dev.visnyk.yaml.YamlFields;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How sites of others are asked whether links lead anywhere: the {@code check.external} of site.yaml.
 *
 * @param timeout of a connection, and of each answer
 * @param retries how often is asked again where no answer came
 * @param perHost how many requests one host gets at a time
 * @param pause between the beginnings of two requests to one host
 * @param limit of the time for all of them
 * @param keep how long a good answer is taken for true
 * @param ignore addresses that are not asked for, {@code *} being any characters
 */
public record ExternalSettings(
        Duration timeout,
        int retries,
        int perHost,
        Duration pause,
        Duration limit,
        Duration keep,
        List<String> ignore) {
    /** Those of a newsroom that has none of its own. */
    public static final ExternalSettings USUAL = new ExternalSettings(
            Duration.ofSeconds(15),
            2,
            2,
            Duration.ofMillis(200),
            Duration.ofMinutes(15),
            Duration.ofDays(7),
            List.of());

    public ExternalSettings {
        ignore = List.copyOf(ignore);
    }

    static ExternalSettings read(YamlFields fields) {
        ExternalSettings settings = new ExternalSettings(
                Duration.ofSeconds(
                        fields.integer("timeout", (int) USUAL.timeout().toSeconds(), 1, 300)),
                fields.integer("retries", USUAL.retries(), 0, 5),
                fields.integer("per-host", USUAL.perHost(), 1, 20),
                Duration.ofMillis(fields.integer("pause", (int) USUAL.pause().toMillis(), 0, 60_000)),
                Duration.ofMinutes(fields.integer("limit", (int) USUAL.limit().toMinutes(), 1, 1440)),
                Duration.ofDays(fields.integer("keep", (int) USUAL.keep().toDays(), 0, 365)),
                fields.texts("ignore", ExternalSettings::problem, "write it like https://news.example/*"));
        fields.finish();
        return settings;
    }

    private static @Nullable String problem(String pattern) {
        return pattern.startsWith("http://") || pattern.startsWith("https://") || pattern.startsWith("*")
                ? null
                : "\"" + pattern + "\" matches no web address";
    }

    /** Whether nobody wants to hear of an address. */
    public boolean isIgnored(String address) {
        return ignore.stream().anyMatch(pattern -> matches(pattern, address));
    }

    private static boolean matches(String pattern, String address) {
        String expression =
                Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(expression, Pattern.DOTALL).matcher(address).matches();
    }
}
