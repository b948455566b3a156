package dev.visnyk.query;

import dev.visnyk.model.Article;
import dev.visnyk.model.Language;
import dev.visnyk.model.SiteIndex;
import dev.visnyk.model.StandingPage;
import dev.visnyk.model.Translations;
import dev.visnyk.routing.PageId;
import dev.visnyk.routing.Route;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds where links in bodies lead: {@code ../economy/story.md}, {@code story.en.md} and {@code economy/story} become the
 * story's permalink in the language of the page; {@code /path} must be a page or file of the site.
 */
final class LinkResolver {
    private static final String CONTENT = "content/";
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
        int tail = tailStart(destination);
        String path = destination.substring(0, tail);
        String rest = destination.substring(tail);
        if (path.startsWith("/")) {
            return onSite(path, rest, destination);
        }
        String plain = path.endsWith(".md") ? path.substring(0, path.length() - ".md".length()) : path;
        for (String key : keys(folder, plain)) {
            Optional<LinkTarget> target = story(key, language, rest).or(() -> page(key, language, rest));
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

    /** The keys a relative destination may mean: from the file's folder, then from the content folder. */
    private List<String> keys(String folder, String path) {
        String fromFolder = normalized(folder.substring(CONTENT.length()) + path);
        String fromContent = normalized(path);
        return List.of(fromFolder, withoutLanguage(fromFolder), fromContent, withoutLanguage(fromContent));
    }

    /** A key without the language that a file name may end in: {@code story.en}, {@code story/en}, {@code story/index.en}. */
    private String withoutLanguage(String key) {
        int cut = Math.max(key.lastIndexOf('.'), key.lastIndexOf('/'));
        if (cut > 0 && index.site().language(key.substring(cut + 1)).isPresent()) {
            String shorter = key.substring(0, cut);
            return shorter.endsWith("/index") ? shorter.substring(0, shorter.length() - "/index".length()) : shorter;
        }
        return key.endsWith("/index") ? key.substring(0, key.length() - "/index".length()) : key;
    }

    private static String normalized(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/")) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }

    private static int tailStart(String destination) {
        int hash = destination.indexOf('#');
        int question = destination.indexOf('?');
        int end = destination.length();
        return Math.min(hash < 0 ? end : hash, question < 0 ? end : question);
    }
}
