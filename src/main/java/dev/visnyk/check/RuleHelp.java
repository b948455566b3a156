package dev.visnyk.check;

import dev.visnyk.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the guide says of a rule: why it is there, and what to do. */
public final class RuleHelp {
    private static final String PAGE = "/META-INF/visnyk/guide/errors.md";

    private RuleHelp() {}

    /** The section of the guide's page of findings, as Markdown. */
    public static String of(Rule rule) {
        Matcher section = Pattern.compile("(?m)^(#+) `?" + Pattern.quote(rule.id()) + "`?\\n[\\s\\S]*?(?=^#|\\z)")
                .matcher(page());
        if (!section.find()) {
            throw new IllegalStateException("the guide has nothing on " + rule.id());
        }
        return section.group().strip() + "\n";
    }

    /** What a rule is about: the first sentence, without markup. */
    public static String summary(Rule rule) {
        return text(rule).replaceFirst(" Cure:.*", "").replaceFirst("(?<=[^.]\\.) \\p{Lu}.*", "");
    }

    /** The section without its heading and its markup. */
    public static String text(Rule rule) {
        String help = of(rule);
        return help.substring(help.indexOf('\n') + 1)
                .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
                .replaceAll("[`*]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String page() {
        try (InputStream in = Objects.requireNonNull(RuleHelp.class.getResourceAsStream(PAGE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
