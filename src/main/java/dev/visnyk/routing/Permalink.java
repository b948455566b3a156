package dev.visnyk.routing;

import dev.visnyk.model.Article;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A pattern for the paths of articles, such as <code>/{lang}/{section}/{yyyy}/{MM}/{slug}/</code>. Dates are those of the
 * original in the site's time zone, so that all languages of a story agree.
 */
public final class Permalink {
    private static final Set<String> FIELDS = Set.of("lang", "section", "yyyy", "MM", "dd", "slug", "id");

    /** Literals at even positions, names of fields at odd ones. */
    private final List<String> parts;

    private Permalink(List<String> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Parses a pattern.
     *
     * @throws IllegalArgumentException with a message for the author, when it can't be one
     */
    public static Permalink parse(String pattern) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (true) {
            int open = pattern.indexOf('{', at);
            if (open < 0) {
                parts.add(pattern.substring(at));
                break;
            }
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("a { without }");
            }
            String field = pattern.substring(open + 1, close);
            if (!FIELDS.contains(field)) {
                throw new IllegalArgumentException("unknown field {" + field + "}; known: {lang}, {section}, {yyyy}, "
                        + "{MM}, {dd}, {slug}, {id}");
            }
            parts.add(pattern.substring(at, open));
            parts.add(field);
            at = close + 1;
        }
        check(pattern, parts);
        return new Permalink(parts);
    }

    private static void check(String pattern, List<String> parts) {
        if (!pattern.startsWith("/")) {
            throw new IllegalArgumentException("a permalink begins with /");
        }
        if (!pattern.endsWith("/") && !pattern.endsWith(".html")) {
            throw new IllegalArgumentException("a permalink ends in / or .html");
        }
        if (!hasField(parts, "slug") && !hasField(parts, "id")) {
            throw new IllegalArgumentException("a permalink needs {slug} or {id}");
        }
        for (int i = 0; i < parts.size(); i += 2) {
            if (parts.get(i).contains("..") || !parts.get(i).matches("[A-Za-z0-9._~/-]*")) {
                throw new IllegalArgumentException("only A-Z, a-z, 0-9, . _ ~ - and / may stand between the fields");
            }
        }
        // The path of a language may be empty.
        String bare = withoutEmptySegments(pattern.replace("{lang}", ""));
        if (bare.contains("/./") || bare.contains("/../")) {
            throw new IllegalArgumentException("a part of a permalink may not be . or ..");
        }
    }

    private static boolean hasField(List<String> parts, String field) {
        for (int i = 1; i < parts.size(); i += 2) {
            if (parts.get(i).equals(field)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a path is made of.
     *
     * @param language path of the language, perhaps empty
     * @param section slug of the section
     */
    record Values(String language, String section, Instant published, String slug, String id) {}

    /** The path of an article. An empty language path leaves no double slash. */
    public String path(Article article, String sectionSlug, ZoneId zone) {
        return path(
                new Values(article.language().path(), sectionSlug, article.published(), article.slug(), article.id()),
                zone);
    }

    String path(Values values, ZoneId zone) {
        ZonedDateTime date = values.published().atZone(zone);
        StringBuilder path = new StringBuilder(64);
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            path.append(i % 2 == 0 ? part : field(part, values, date));
        }
        return withoutEmptySegments(path.toString());
    }

    private static String withoutEmptySegments(String path) {
        String shorter = path;
        while (shorter.contains("//")) {
            shorter = shorter.replace("//", "/");
        }
        return shorter;
    }

    private static String field(String field, Values values, ZonedDateTime date) {
        return switch (field) {
            case "lang" -> values.language();
            case "section" -> values.section();
            case "yyyy" -> Integer.toString(date.getYear());
            case "MM" -> twoDigits(date.getMonthValue());
            case "dd" -> twoDigits(date.getDayOfMonth());
            case "slug" -> values.slug();
            default -> values.id().replace('/', '-');
        };
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
