package dev.visnyk.build;

import dev.visnyk.model.ByPath;
import dev.visnyk.model.Language;
import dev.visnyk.record.OutputEntry;
import dev.visnyk.record.PageTrace;
import dev.visnyk.record.RecordFolder;
import dev.visnyk.routing.PageId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a folder was last built with, as its record remembers. */
public final class WrittenPages {
    private final ByPath<OutputEntry> files;
    private final Map<String, Language> languages;

    private WrittenPages(ByPath<OutputEntry> files, Map<String, Language> languages) {
        this.files = files;
        this.languages = languages;
    }

    private static WrittenPages of(ByPath<OutputEntry> files, List<Language> languages) {
        return new WrittenPages(
                files, languages.stream().collect(Collectors.toMap(Language::key, Function.identity())));
    }

    /** Of the site that a build has made. */
    public static WrittenPages of(BuildResult result, List<Language> languages) {
        return of(result.outputs(), languages);
    }

    /** Of the site that is in a folder; empty where no build has left a record that fits it. */
    public static Optional<WrittenPages> in(Path source, Path output, @Nullable Path cache, List<Language> languages) {
        return OutputFolder.at(output)
                .edition()
                .flatMap(RecordFolder.of(source, output, cache)::outputs)
                .map(files -> of(files, languages));
    }

    /** The pages of stories that another folder has no file in the place of, by their paths. */
    public Map<String, PageId.OfArticle> storiesMissingIn(WrittenPages other) {
        return stories(entry -> !other.files.contains(entry.path()));
    }

    /** The pages of all stories, by their paths. */
    public Map<String, PageId.OfArticle> stories() {
        return stories(entry -> true);
    }

    private Map<String, PageId.OfArticle> stories(Predicate<OutputEntry> wanted) {
        Map<String, PageId.OfArticle> stories = new TreeMap<>();
        for (OutputEntry entry : files.values()) {
            if (wanted.test(entry)
                    && entry.isPage()
                    && new PageTrace(entry).page(languages).orElse(null) instanceof PageId.OfArticle article) {
                stories.put(entry.path(), article);
            }
        }
        return stories;
    }
}
