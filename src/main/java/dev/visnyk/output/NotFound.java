package dev.visnyk.output;

import dev.visnyk.model.Language;
import dev.visnyk.routing.PageId;

/** Where the pages are that hosts answer with when there is no such page. */
final class NotFound {
    private NotFound() {}

    /** The path of the page for addresses in the folder of a language. */
    static String of(Language language, PlannedSite site) {
        boolean isRoot = site.routes().languageRoot(language).equals("/");
        return site.config().baseUrl().path()
                + site.routes().route(new PageId.NotFound(language, isRoot)).path();
    }
}
