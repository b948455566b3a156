package dev.visnyk.query;

import dev.visnyk.config.NavigationItem;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.image.Icon;
import dev.visnyk.markdown.PercentEncoding;
import dev.visnyk.model.Article;
import dev.visnyk.model.Language;
import dev.visnyk.model.ListId;
import dev.visnyk.model.SiteIndex;
import dev.visnyk.model.StandingPage;
import dev.visnyk.routing.PageId;
import dev.visnyk.routing.RouteTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the site says about itself on every page, and what each page says in its head. */
final class Heads {
    private final SiteConfig config;
    private final SiteIndex index;
    private final RouteTable routes;
    private final ViewFactory views;
    private final PageTexts texts;
    private final List<IconLink> icons;
    private final boolean isPreview;

    Heads(
            SiteConfig config,
            SiteIndex index,
            RouteTable routes,
            ViewFactory views,
            PageTexts texts,
            List<Icon> icons,
            boolean isPreview) {
        this.config = config;
        this.index = index;
        this.routes = routes;
        this.views = views;
        this.texts = texts;
        this.isPreview = isPreview;
        this.icons = icons.stream()
                .map(icon ->
                        new IconLink(views.url(PercentEncoding.encodePath(icon.path())), icon.type(), icon.sizes()))
                .toList();
    }

    SiteView site(Language language) {
        return new SiteView(
                config.title().in(language, "Visnyk"),
                config.description().in(language, ""),
                views.url(routes.home(language)),
                config.baseUrl().toString(),
                config.baseUrl().origin(),
                navigation(language),
                config.logo() == null ? "" : views.url(config.logo()),
                config.social().stream()
                        .map(it -> new Link(it.name(), it.url()))
                        .toList(),
                config.footer().in(language, ""),
                new Html(config.head().html()),
                sections(language),
                pages(language),
                views.urlIfExists(new PageId.Index(ListId.Kind.TOPIC, language)),
                views.urlIfExists(new PageId.Index(ListId.Kind.AUTHOR, language)),
                views.urlIfExists(new PageId.Index(ListId.Kind.MONTH, language)),
                views.url(new PageId.Corrections(language)),
                views.url(new PageId.Search(language)),
                views.feeds(ListId.all(language), config.title().in(language, "Visnyk")),
                config.imprint() == null ? "" : views.url(new PageId.Imprint(language)),
                icons,
                icons.stream()
                        .filter(icon -> icon.type().equals("image/png"))
                        .map(IconLink::url)
                        .findFirst()
                        .orElse(""),
                views.url("/manifest.webmanifest"));
    }

    /** The entries of site.yaml that exist in the language; without any in site.yaml, all sections. */
    private List<Link> navigation(Language language) {
        if (config.navigation().isEmpty()) {
            return sections(language);
        }
        return config.navigation().stream()
                .map(item -> navigation(item, language))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Link> sections(Language language) {
        return index.site().sections().stream()
                .map(section -> views.section(section, language))
                .filter(link -> !link.url().isEmpty())
                .toList();
    }

    private List<Link> pages(Language language) {
        List<Link> links = new ArrayList<>();
        for (List<StandingPage> versions : index.site().pages().values()) {
            for (StandingPage page : versions) {
                if (page.language().equals(language)) {
                    links.add(new Link(page.title(), views.url(new PageId.Standing(page.key(), language))));
                }
            }
        }
        return links;
    }

    private Optional<Link> navigation(NavigationItem item, Language language) {
        Optional<Link> link = switch (item.kind()) {
            case SECTION -> index.section(item.target()).map(it -> views.section(it, language));
            case TOPIC -> index.topic(item.target()).map(it -> views.topic(it, language));
            case PAGE ->
                index.page(item.target(), language)
                        .map(it -> new Link(it.title(), views.url(new PageId.Standing(it.key(), language))));
            case URL -> Optional.of(new Link(item.target(), url(item.target())));
        };
        return link.filter(it -> !it.url().isEmpty())
                .map(it -> new Link(item.label().in(language, it.name()), it.url()));
    }

    private String url(String target) {
        return target.startsWith("/") ? views.url(target) : target;
    }

    PageView page(PageId page) {
        Language language = page.language();
        String path = routes.route(page).path();
        PageView plain = new PageView(
                kind(page),
                LanguageView.of(language),
                views.url(path),
                views.absoluteUrl(path),
                texts.title(page),
                texts.description(page),
                page instanceof PageId.NotFound || page instanceof PageId.Moved || page instanceof PageId.Search);
        return withOwnWishes(page, plain);
    }

    /** What an article or standing page says itself about search engines. */
    private PageView withOwnWishes(PageId page, PageView plain) {
        String canonical = plain.canonical();
        boolean isNoindex = plain.isNoindex();
        if (page instanceof PageId.OfArticle of) {
            Article article = index.article(of.key(), of.language()).orElseThrow();
            canonical = article.canonical() == null ? canonical : article.canonical();
            isNoindex = article.noindex() || article.withheld();
        } else if (page instanceof PageId.Standing standing) {
            isNoindex = index.page(standing.key(), standing.language())
                    .map(StandingPage::noindex)
                    .orElse(false);
        } else if (page instanceof PageId.Moved moved) {
            canonical = moved.to().startsWith("/") ? views.absoluteUrl(moved.to()) : moved.to();
        }
        return new PageView(
                plain.kind(),
                plain.language(),
                plain.url(),
                canonical,
                plain.title(),
                plain.description(),
                isNoindex || isPreview);
    }

    private static String kind(PageId page) {
        if (page instanceof PageId.OfArticle) {
            return "article";
        }
        if (page instanceof PageId.Home) {
            return "home";
        }
        if (page instanceof PageId.Listing) {
            return "list";
        }
        if (page instanceof PageId.Index) {
            return "index";
        }
        if (page instanceof PageId.Standing) {
            return "page";
        }
        if (page instanceof PageId.Corrections) {
            return "corrections";
        }
        if (page instanceof PageId.Imprint) {
            return "imprint";
        }
        if (page instanceof PageId.Search) {
            return "search";
        }
        return page instanceof PageId.NotFound ? "not-found" : "moved";
    }
}
