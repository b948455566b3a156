package dev.visnyk.output;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.model.Language;
import dev.visnyk.model.ListId;
import dev.visnyk.model.StandingPage;
import dev.visnyk.routing.PageId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The pages that readers see besides those of stories. */
final class HtmlPages implements Output {
    @Override
    public void plan(PlannedSite site, Consumer<OutputFile> files) {
        for (List<StandingPage> versions : site.site().pages().values()) {
            for (StandingPage standing : versions) {
                PageId page = new PageId.Standing(standing.key(), standing.language());
                files.accept(file(site, page, standing.source().path()));
            }
        }
        for (Language language : site.site().languages()) {
            files.accept(file(site, new PageId.Home(language), "the front page of " + language.key()));
            files.accept(file(site, new PageId.Corrections(language), "the corrections of " + language.key()));
            files.accept(file(site, new PageId.Search(language), "the search of " + language.key()));
            if (site.config().imprint() != null) {
                files.accept(file(site, new PageId.Imprint(language), "the imprint of " + language.key()));
            }
            if (!site.routes().languageRoot(language).equals("/")) {
                files.accept(file(site, new PageId.NotFound(language, false), "the 404 page of " + language.key()));
            }
            lists(site, language, files);
        }
        files.accept(file(site, new PageId.NotFound(site.site().defaultLanguage(), true), "the 404 page"));
    }

    private static void lists(PlannedSite site, Language language, Consumer<OutputFile> files) {
        for (ListId.Kind kind :
                List.of(ListId.Kind.SECTION, ListId.Kind.TOPIC, ListId.Kind.AUTHOR, ListId.Kind.MONTH)) {
            String word = kind.name().toLowerCase(Locale.ROOT);
            for (ListId list : site.index().lists(kind, language)) {
                for (int number = 1; number <= site.routes().pageCount(list); number++) {
                    files.accept(file(
                            site,
                            new PageId.Listing(list, number),
                            "the " + word + " \"" + list.key() + "\" in " + language.key()));
                }
            }
            PageId.Index index = new PageId.Index(kind, language);
            if (kind != ListId.Kind.SECTION && site.routes().exists(index)) {
                files.accept(file(site, index, "the index of every " + word + " in " + language.key()));
            }
        }
    }

    static OutputFile file(PlannedSite site, PageId page, String origin) {
        return new OutputFile(site.routes().route(page).file(), SourcePosition.ofFile(origin), new Content.Page(page));
    }
}
