package dev.visnyk.output;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.markdown.PercentEncoding;
import dev.visnyk.model.Alias;
import dev.visnyk.model.Article;
import dev.visnyk.model.Language;
import dev.visnyk.model.Redirect;
import dev.visnyk.model.Site;
import dev.visnyk.model.StandingPage;
import dev.visnyk.model.Translations;
import dev.visnyk.routing.PageId;
import dev.visnyk.routing.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Pages at old addresses that lead to the new ones: aliases, redirects, and {@code /ua/} where {@code /} is Ukrainian. */
final class MovedPages implements Output {
    @Override
    public void plan(PlannedSite site, Consumer<OutputFile> files) {
        Language main = site.site().defaultLanguage();
        String root = site.routes().languageRoot(main);
        if (!root.equals("/")) {
            files.accept(file(main, root, "/", SourcePosition.ofFile("the front page of " + main.key())));
        }
        aliases(site, files);
        for (Redirect redirect : site.site().redirects()) {
            target(redirect, site)
                    .ifPresent(to -> files.accept(file(main, folder(redirect.from()), to, redirect.position())));
        }
    }

    private static void aliases(PlannedSite site, Consumer<OutputFile> files) {
        for (Translations story : site.site().stories()) {
            for (Article article : story.articles()) {
                PageId page = new PageId.OfArticle(article.key(), article.language());
                aliases(site, page, article.aliases(), files);
            }
        }
        for (List<StandingPage> versions : site.site().pages().values()) {
            for (StandingPage standing : versions) {
                PageId page = new PageId.Standing(standing.key(), standing.language());
                aliases(site, page, standing.aliases(), files);
            }
        }
    }

    private static void aliases(PlannedSite site, PageId page, List<Alias> aliases, Consumer<OutputFile> files) {
        for (Alias alias : aliases) {
            String to = site.routes().route(page).path();
            files.accept(file(page.language(), folder(alias.path()), to, alias.position()));
        }
    }

    /** Where a redirect leads: a path or URL as it is, or the page of a story; empty when that story is not shown. */
    private static Optional<String> target(Redirect redirect, PlannedSite planned) {
        String to = redirect.to();
        if (to.startsWith("/") || to.startsWith("https://") || to.startsWith("http://")) {
            return Optional.of(to);
        }
        Site site = planned.site();
        return planned.index().story(to).map(story -> {
            Language language =
                    story.in(site.defaultLanguage()).orElse(story.original()).language();
            return planned.routes().route(new PageId.OfArticle(to, language)).path();
        });
    }

    /**
     * Where the page at an old path is, not percent-encoded: {@code /old/path} is answered by {@code /old/path/}; a path that
     * ends in .html is a file.
     */
    static String folder(String path) {
        String plain = PercentEncoding.decode(path).orElse(path);
        String absolute = plain.startsWith("/") ? plain : "/" + plain;
        return absolute.endsWith("/") || absolute.endsWith(".html") ? absolute : absolute + "/";
    }

    private static OutputFile file(Language language, String from, String to, SourcePosition origin) {
        return new OutputFile(Route.fileOf(from), origin, new Content.Page(new PageId.Moved(language, from, to)));
    }
}
