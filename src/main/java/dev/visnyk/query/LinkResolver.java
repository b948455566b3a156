package dev.visnyk.query;

import dev.visnyk.model.Article;
import dev.visnyk.model.Language;
import dev.visnyk.model.SiteIndex;
import dev.visnyk.model.StandingPage;
import dev.visnyk.model.Translations;
import dev.visnyk.routing.PageId;
import dev.visnyk.routing.Route;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds where links in bodies lead: {@code ../economy/story.md}, {@code story.en.md} and {@code economy/story} become the
 * story's permalink in the language of the page; {@code /path} must be a page or file of the site.
 */
final class LinkResolver {
    private static final String PAGES = "pages/";

    private final SiteIndex index;
    private final ViewFactory views;
    private final Predicate<String> isWritten;

    /** {@code isWritten} says whether the build writes a file, by its path relative to the output folder. */
    LinkResolver(SiteIndex index, ViewFactory views, Predicate<String> isWritten) {
        this.index = index;
        this.views = views;
        this.isWritten = isWritten;
    }

    LinkTarget resolve(Language language, String folder, String destination) {
        BodyLink link = BodyLink.of(destination);
        if (link.isOnSite()) {
            return onSite(link.path(), link.rest(), destination);
        }
        for (String key : link.keys(folder, it -> index.site().language(it).isPresent())) {
            Optional<LinkTarget> target = story(key, language, link.rest()).or(() -> page(key, language, link.rest()));
            if (target.isPresent()) {
                return target.get();
            }
        }
        return new LinkTarget("", "", "there is no story or page \"" + destination + "\"");
    }

    private LinkTarget onSite(String path, String rest, String destination) {
        boolean isThere = isWritten.test(Route.fileOf(path)) || isWritten.test(Route.fileOf(path + "/"));
        return isThere
                ? new LinkTarget(views.url(path) + rest, "", "")
                : new LinkTarget("", "", "there is nothing at \"" + destination + "\"");
    }

    private Optional<LinkTarget> story(String key, Language language, String rest) {
        return index.story(key).map(story -> {
            Article target = story.in(language).orElse(story.original());
            PageId page = new PageId.OfArticle(key, target.language());
            return target.language().equals(language)
                    ? new LinkTarget(views.url(page) + rest, "", "")
                    : inOtherLanguage(story, views.url(page) + rest, target.language(), language);
        });
    }

    private static LinkTarget inOtherLanguage(Translations story, String url, Language found, Language wanted) {
        return new LinkTarget(
                url,
                found.tag(),
                "\"" + story.key() + "\" is not there in " + wanted.key() + "; the link leads to the " + found.key()
                        + " text");
    }

    private Optional<LinkTarget> page(String key, Language language, String rest) {
        String pageKey = key.startsWith(PAGES) ? key.substring(PAGES.length()) : key;
        Optional<StandingPage> page = index.page(pageKey, language);
        return page.map(it -> new LinkTarget(views.url(new PageId.Standing(pageKey, language)) + rest, "", ""));
    }
}
