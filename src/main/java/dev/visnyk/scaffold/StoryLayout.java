package dev.visnyk.scaffold;

import dev.visnyk.content.FileName;
import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import dev.visnyk.model.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the files of a section are laid out, as a pattern below the section's folder.
 *
 * @param pattern such as {@code {yyyy}/{MM}/{slug}.{lang}.md} or {@code {slug}/index.{lang}.md}
 */
record StoryLayout(String pattern) {
    private static final StoryLayout USUAL = new StoryLayout("{slug}.{lang}.md");

    /** So many of the latest stories are looked at: what was usual long ago is not followed. */
    private static final int LATEST = 20;

    private static final List<Pattern> DATE_FOLDERS =
            List.of(Pattern.compile("[0-9]{4}"), Pattern.compile("[0-9]{2}"), Pattern.compile("[0-9]{2}"));
    private static final List<String> DATE_PARTS = List.of("{yyyy}/", "{MM}/", "{dd}/");

    /** The layout of most of the latest stories of a section; else of the site's; else the usual one. */
    static StoryLayout of(List<Story> stories, String section) {
        return mostUsed(stories.stream()
                        .filter(story -> story.original().name().firstFolder().equals(section))
                        .toList())
                .or(() -> mostUsed(stories))
                .orElse(USUAL);
    }

    private static Optional<StoryLayout> mostUsed(List<Story> stories) {
        Comparator<@Nullable Instant> newestFirst = Comparator.nullsLast(Comparator.reverseOrder());
        Map<String, Long> uses = stories.stream()
                .filter(story -> !story.original().name().firstFolder().isEmpty())
                .sorted(Comparator.comparing((Story story) -> story.original().date(), newestFirst)
                        .thenComparing(Story::key))
                .limit(LATEST)
                .map(story -> pattern(story.original()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return uses.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(most -> new StoryLayout(most.getKey()));
    }

    private static String pattern(StoryText text) {
        FileName name = text.name();
        String path = text.file().path();
        String base = path.substring(name.folder().length(), path.length() - ".md".length());
        String language = "." + name.language().key();
        String form = !name.isBundle()
                ? (base.endsWith(language) ? "{slug}.{lang}.md" : "{slug}.md")
                : base.equals(name.language().key())
                        ? "{slug}/{lang}.md"
                        : base.endsWith(language) ? "{slug}/index.{lang}.md" : "{slug}/index.md";
        return dateFolders(name.key().split("/")) + form;
    }

    /** The date folders between a section and a slug; none where other folders stand there, of which nobody knows which. */
    private static String dateFolders(String[] key) {
        StringBuilder folders = new StringBuilder();
        for (int i = 1; i < key.length - 1; i++) {
            if (i > DATE_FOLDERS.size()
                    || !DATE_FOLDERS.get(i - 1).matcher(key[i]).matches()) {
                return "";
            }
            folders.append(DATE_PARTS.get(i - 1));
        }
        return folders.toString();
    }

    /** The path of a new story relative to the site's folder; only the default language's file may go without its key. */
    String path(String section, String slug, LocalDate day, Language language, boolean isDefault) {
        String named = isDefault || pattern.contains("{lang}") ? pattern : pattern.replace(".md", ".{lang}.md");
        return "content/" + section + "/"
                + named.replace(
                                "{yyyy}",
                                DateTimeFormatter.ofPattern("uuuu", Locale.ROOT).format(day))
                        .replace(
                                "{MM}",
                                DateTimeFormatter.ofPattern("MM", Locale.ROOT).format(day))
                        .replace(
                                "{dd}",
                                DateTimeFormatter.ofPattern("dd", Locale.ROOT).format(day))
                        .replace("{slug}", slug)
                        .replace("{lang}", language.key());
    }
}
