package dev.visnyk.output;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.model.Language;
import dev.visnyk.query.SearchIndexes;
import dev.visnyk.routing.PageId;
import java.util.function.Consumer;

/** What the search of every language looks through. */
final class SearchFiles implements Output {
    @Override
    public void plan(PlannedSite site, Consumer<OutputFile> files) {
        SearchIndexes indexes = new SearchIndexes(site.index());
        for (Language language : site.site().languages()) {
            for (int number = 1; number <= indexes.count(language); number++) {
                PageId.SearchIndex part = new PageId.SearchIndex(language, number);
                files.accept(new OutputFile(
                        site.routes().route(part).file(),
                        SourcePosition.ofFile("the search of " + language.key()),
                        new Content.Page(part)));
            }
        }
    }
}
