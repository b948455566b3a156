package dev.visnyk.build;

import dev.visnyk.model.Language;
import dev.visnyk.record.BuildRecord;
import dev.visnyk.record.OutputEntry;
import dev.visnyk.record.PageTrace;
import dev.visnyk.record.RecordFolder;
import dev.visnyk.routing.PageId;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a folder was last built with, as its record remembers.
 *
 * @param files paths of all files
 * @param stories the pages of stories among them, by their paths
 */
public record WrittenPages(Set<String> files, Map<String, PageId.OfArticle> stories) {
    /** Of the site that is in a folder; empty where no build has left a record that fits it. */
    public static Optional<WrittenPages> in(Path source, Path output, @Nullable Path cache, List<Language> languages) {
        Map<String, Language> byKey = languages.stream().collect(Collectors.toMap(Language::key, Function.identity()));
        return OutputFolder.at(output)
                .edition()
                .flatMap(RecordFolder.of(source, output, cache)::load)
                .map(record -> of(record, byKey));
    }

    private static WrittenPages of(BuildRecord record, Map<String, Language> languages) {
        Set<String> files = new HashSet<>();
        Map<String, PageId.OfArticle> stories = new TreeMap<>();
        for (OutputEntry entry : record.outputs().values()) {
            files.add(entry.path());
            if (entry.isPage()
                    && new PageTrace(entry).page(languages).orElse(null) instanceof PageId.OfArticle article) {
                stories.put(entry.path(), article);
            }
        }
        return new WrittenPages(files, stories);
    }
}
