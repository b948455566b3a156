package dev.visnyk.render;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.query.Asker;
import dev.visnyk.query.Query;
import dev.visnyk.routing.PageId;
import dev.visnyk.theme.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Renders pages with the templates of one theme. Usable from several threads. */
public final class PageRenderer {
    /** Steps a page may take; an ordinary article takes some dozens. */
    private static final long MOST_TICKS = 5_000_000;

    private final TemplateEngine engine;
    private final TemplateFindings templateFindings;
    private final @Nullable TemplateMetrics metrics;

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

    /**
     * Renders a page. What goes wrong is reported, and the page is then empty.
     *
     * @return its text, valid until the same thread renders again
     */
    public CharSequence render(PageId page, Asker asker, DiagnosticSink findings) {
        TemplateTimer timer = metrics == null ? null : new TemplateTimer();
        RenderScope scope = new RenderScope(asker, page.language(), MOST_TICKS, timer);
        String template = template(page, asker);
        Map<String, @Nullable Object> variables = new HashMap<>();
        engine.begin(scope);
        try {
            addVariables(page, scope, findings, variables);
            return engine.render(template, variables);
        } catch (RuntimeException | StackOverflowError e) {
            findings.report(templateFindings.of(e, template, variables.keySet()));
            return "";
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
            return page instanceof PageId.Standing ? "page.peb" : "article.peb";
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
        return page instanceof PageId.NotFound ? "404.peb" : "moved.peb";
    }

    private void addVariables(
            PageId page, RenderScope scope, DiagnosticSink findings, Map<String, @Nullable Object> variables) {
        Asker asker = scope.asker();
        variables.put("site", asker.ask(new Query.Settings(page.language())));
        variables.put("page", asker.ask(new Query.Head(page)));
        variables.put("alternates", asker.ask(new Query.InOtherLanguages(page)));
        if (page instanceof PageId.OfArticle article) {
            variables.put("article", new ArticleHandle(article, scope, () -> body(page, scope, findings)));
        } else if (page instanceof PageId.Standing) {
            variables.put("body", ClosedValues.closed(new BodyRenderer(engine, page, scope, findings).render()));
        } else if (page instanceof PageId.Home) {
            variables.put("front", asker.ask(new Query.Front(page.language())));
        } else if (page instanceof PageId.Listing listing) {
            variables.put("listing", asker.ask(new Query.ListingOf(listing)));
        } else if (page instanceof PageId.Index index) {
            variables.put("index", asker.ask(new Query.IndexOf(index)));
        } else if (page instanceof PageId.Corrections) {
            variables.put("corrections", asker.ask(new Query.CorrectionLog(page.language())));
        }
    }

    private Object body(PageId page, RenderScope scope, DiagnosticSink findings) {
        return new BodyRenderer(engine, page, scope, findings).render();
    }
}
