package dev.visnyk.render;

import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Slice;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.model.Language;
import dev.visnyk.query.Alternates;
import dev.visnyk.query.ArticleView;
import dev.visnyk.query.Asker;
import dev.visnyk.query.Body;
import dev.visnyk.query.ListingView;
import dev.visnyk.query.PageView;
import dev.visnyk.query.PublisherView;
import dev.visnyk.query.Query;
import dev.visnyk.query.SiteView;
import dev.visnyk.routing.PageId;
import dev.visnyk.structured.PageFacts;
import dev.visnyk.structured.StructuredData;
import dev.visnyk.theme.Theme;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Renders pages with the templates of one theme. Usable from several threads. */
public final class PageRenderer {
    /** Steps a page may take; an ordinary article takes some dozens. */
    private static final long MOST_TICKS = 5_000_000;

    private static final String ARTICLE = "article.peb";

    private final TemplateEngine engine;
    private final TemplateFindings templateFindings;
    private final @Nullable TemplateMetrics metrics;
    private final StructuredData structuredData = new StructuredData();

    /**
     * A renderer.
     *
     * @param metrics takes the times of templates, or null if they are not to be measured
     */
    public PageRenderer(Theme theme, @Nullable TemplateMetrics metrics) {
        engine = new TemplateEngine(metrics != null);
        this.metrics = metrics;
        templateFindings = new TemplateFindings(theme);
    }

    /** Reads all templates of a theme before they are needed; {@code language} is any of the site. */
    public void readTemplates(Theme theme, Language language) {
        Asker texts = new Asker() {
            @Override
            @SuppressWarnings("unchecked")
            public <A> A ask(Query<A> question) {
                Query.TemplateText wanted = (Query.TemplateText) question;
                return (A) Optional.ofNullable(theme.templates().get(wanted.name()));
            }
        };
        engine.read(theme.templates().keySet(), new RenderScope(texts, language, MOST_TICKS, null));
    }

    /**
     * Renders a page. What goes wrong is reported, and the page is then empty.
     *
     * @return its text as UTF-8, valid until the same thread renders again
     */
    public ByteWriter render(PageId page, Asker asker, DiagnosticSink findings) {
        String template = template(page, asker);
        Map<String, @Nullable Object> variables = new HashMap<>();
        return render(page, template, variables.keySet(), asker, findings, new ByteWriter(0), scope -> {
            addVariables(page, scope, findings, variables);
            return engine.render(template, variables);
        });
    }

    /**
     * Renders the body of a story for another page than its own, such as a feed. What is wrong with the body is reported
     * where the story is.
     *
     * @param page the page that shows it
     * @param isAdvertisement whether its links have been paid for
     */
    public String storyBody(
            PageId.OfArticle story, PageId page, boolean isAdvertisement, Asker asker, DiagnosticSink findings) {
        return render(page, ARTICLE, Set.of(), asker, findings, "", scope -> {
            Query<Body> question = new Query.StoryBody(story);
            return body(new BodyRenderer(engine, page, question, scope, ignored -> {}), isAdvertisement)
                    .toString();
        });
    }

    /** What goes wrong is reported as a mistake in a template that has some variables, and leaves nothing. */
    private <T> T render(
            PageId page,
            String template,
            Set<String> variables,
            Asker asker,
            DiagnosticSink findings,
            T nothing,
            Function<RenderScope, T> rendering) {
        TemplateTimer timer = metrics == null ? null : new TemplateTimer();
        RenderScope scope = new RenderScope(asker, page.language(), MOST_TICKS, timer);
        engine.begin(scope);
        try {
            return rendering.apply(scope);
        } catch (RuntimeException | StackOverflowError e) {
            findings.report(templateFindings.of(e, template, variables));
            return nothing;
        } finally {
            engine.end();
            if (metrics != null && timer != null) {
                metrics.add(timer.rows());
            }
        }
    }

    /** Where the time went; empty if nothing was measured. */
    public List<TemplateMetrics.Row> metrics() {
        return metrics == null ? List.of() : metrics.rows();
    }

    private static String template(PageId page, Asker asker) {
        if (page instanceof PageId.OfArticle || page instanceof PageId.Standing) {
            String own = asker.ask(new Query.OwnTemplate(page));
            if (!own.isEmpty()) {
                return own.endsWith(".peb") ? own : own + ".peb";
            }
            return page instanceof PageId.Standing ? "page.peb" : ARTICLE;
        }
        if (page instanceof PageId.Home) {
            return "home.peb";
        }
        if (page instanceof PageId.Listing) {
            return "list.peb";
        }
        if (page instanceof PageId.Index) {
            return "index.peb";
        }
        if (page instanceof PageId.Corrections) {
            return "corrections.peb";
        }
        if (page instanceof PageId.Imprint) {
            return "imprint.peb";
        }
        if (page instanceof PageId.Search) {
            return "search.peb";
        }
        return page instanceof PageId.NotFound ? "404.peb" : "moved.peb";
    }

    private void addVariables(
            PageId page, RenderScope scope, DiagnosticSink findings, Map<String, @Nullable Object> variables) {
        Asker asker = scope.asker();
        SiteView site = asker.ask(new Query.Settings(page.language()));
        PageView head = asker.ask(new Query.Head(page));
        Alternates alternates = asker.ask(new Query.InOtherLanguages(page));
        variables.put("site", site);
        variables.put("page", head);
        variables.put("alternates", alternates);
        if (page instanceof PageId.Moved || page instanceof PageId.NotFound) {
            variables.put("structuredData", "");
            return;
        }
        PublisherView publisher = asker.ask(new Query.Publisher(page.language()));
        PageFacts facts = new PageFacts(site, head, alternates, publisher);
        byte[] data;
        if (page instanceof PageId.OfArticle id) {
            ArticleView article = asker.ask(new Query.Details(id));
            boolean isAdvertisement = article.type().equals("sponsored");
            Supplier<Object> body = () -> body(bodyOf(page, scope, findings), isAdvertisement);
            variables.put("article", new ArticleHandle(id, scope, article, body));
            data = structuredData.article(
                    facts, article, article.type().equals("live") ? LiveUpdates.of(id, asker) : List.of());
        } else if (page instanceof PageId.Home) {
            variables.put("front", asker.ask(new Query.Front(page.language())));
            data = structuredData.home(facts);
        } else if (page instanceof PageId.Listing id) {
            ListingView listing = asker.ask(new Query.ListingOf(id));
            variables.put("listing", listing);
            data = structuredData.list(facts, listing);
        } else if (page instanceof PageId.Imprint) {
            variables.put("imprint", asker.ask(new Query.ImprintOf(page.language())));
            data = structuredData.imprint(facts);
        } else {
            addOtherVariables(page, scope, findings, variables);
            data = structuredData.page(facts);
        }
        variables.put("structuredData", new Markup(Slice.of(data)));
    }

    private void addOtherVariables(
            PageId page, RenderScope scope, DiagnosticSink findings, Map<String, @Nullable Object> variables) {
        if (page instanceof PageId.Standing) {
            variables.put("body", bodyOf(page, scope, findings).render());
        } else if (page instanceof PageId.Index index) {
            variables.put("index", scope.asker().ask(new Query.IndexOf(index)));
        } else if (page instanceof PageId.Search) {
            variables.put("search", scope.asker().ask(new Query.SearchOf(page.language())));
        } else if (page instanceof PageId.Corrections) {
            variables.put("corrections", scope.asker().ask(new Query.CorrectionLog(page.language())));
        }
    }

    private BodyRenderer bodyOf(PageId page, RenderScope scope, DiagnosticSink findings) {
        return new BodyRenderer(engine, page, new Query.BodyOf(page), scope, findings);
    }

    private static SafeString body(BodyRenderer renderer, boolean isAdvertisement) {
        Markup body = renderer.render();
        return isAdvertisement ? new SafeString(SponsoredLinks.mark(body.toString())) : body;
    }
}
