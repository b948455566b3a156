package dev.visnyk.render;

import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Slice;
import dev.visnyk.content.PhotoFinder;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.markdown.Hole;
import dev.visnyk.markdown.HtmlEscape;
import dev.visnyk.query.Body;
import dev.visnyk.query.LinkTarget;
import dev.visnyk.query.Moment;
import dev.visnyk.query.PhotoView;
import dev.visnyk.query.Query;
import dev.visnyk.routing.PageId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills the holes of a body: links, photos, embeds, strings and times that depend on the rest of the site. */
final class BodyRenderer {
    private static final ThreadLocal<ByteWriter> BUFFERS = ThreadLocal.withInitial(() -> new ByteWriter(1 << 14));

    private final TemplateEngine engine;
    private final PageId page;
    private final Query<Body> question;
    private final RenderScope scope;
    private final DiagnosticSink findings;
    private final Deque<Boolean> openLinks = new ArrayDeque<>();

    /**
     * A renderer.
     *
     * @param page the page that shows the body
     * @param question asks for the body
     */
    BodyRenderer(TemplateEngine engine, PageId page, Query<Body> question, RenderScope scope, DiagnosticSink findings) {
        this.engine = engine;
        this.page = page;
        this.question = question;
        this.scope = scope;
        this.findings = findings;
    }

    Markup render() {
        Body body = scope.asker().ask(question);
        body.findings().forEach(findings::report);
        Slice html = body.fragment().html();
        if (body.fragment().holes().isEmpty()) {
            return new Markup(html);
        }
        ByteWriter filled = BUFFERS.get();
        filled.clear();
        int at = 0;
        for (Hole hole : body.fragment().holes()) {
            filled.raw(html.bytes(), html.from() + at, hole.offset() - at);
            at = hole.offset();
            fill(hole, body.folder(), filled);
        }
        filled.raw(html.bytes(), html.from() + at, html.length() - at);
        return new Markup(Slice.of(filled));
    }

    private void fill(Hole hole, String folder, ByteWriter out) {
        if (hole instanceof Hole.LinkStart link) {
            openLink(link, folder, out);
        } else if (hole instanceof Hole.LinkEnd) {
            out.utf8(Boolean.TRUE.equals(openLinks.poll()) ? "</a>" : "");
        } else if (hole instanceof Hole.Phrase phrase) {
            HtmlEscape.append(phrase(phrase), out);
        } else if (hole instanceof Hole.Figure figure) {
            Query.BodyPhoto photo =
                    new Query.BodyPhoto(folder, figure.source(), figure.alt(), figure.caption(), figure.credit());
            part("partials/figure.peb", "photo", photo(photo, figure.position()), out);
        } else if (hole instanceof Hole.InlineImage image) {
            Query.BodyPhoto photo = new Query.BodyPhoto(folder, image.source(), image.alt(), image.title(), "");
            part("partials/inline-image.peb", "photo", photo(photo, image.position()), out);
        } else if (hole instanceof Hole.Embed embed) {
            part("partials/embed.peb", "embed", new EmbedView(embed.provider().displayName(), embed.url()), out);
        } else if (hole instanceof Hole.EntryTime entry) {
            Moment time = scope.asker()
                    .ask(new Query.Written(scope.language(), entry.time().toString()));
            part("partials/entry-time.peb", "time", time, out);
        }
    }

    /** A post elsewhere that is shown as a link until the reader asks for it. */
    record EmbedView(String provider, String url) {}

    private void openLink(Hole.LinkStart link, String folder, ByteWriter out) {
        LinkTarget target = scope.asker().ask(new Query.Destination(page, folder, link.destination()));
        if (!target.problem().isEmpty()) {
            findings.report(Rule.MARKDOWN_LINK, link.position(), target.problem());
        }
        boolean leadsSomewhere = !target.url().isEmpty();
        openLinks.push(leadsSomewhere);
        if (!leadsSomewhere) {
            return;
        }
        out.utf8("<a");
        attribute("href", target.url(), out);
        if (!target.hreflang().isEmpty()) {
            attribute("hreflang", target.hreflang(), out);
        }
        if (link.title() != null) {
            attribute("title", link.title(), out);
        }
        out.utf8(">");
    }

    private static void attribute(String name, String value, ByteWriter out) {
        out.utf8(" " + name + "=\"");
        HtmlEscape.append(value, out);
        out.utf8("\"");
    }

    private String phrase(Hole.Phrase phrase) {
        return scope.asker()
                .ask(new Query.Text(scope.language(), phrase.key()))
                .orElseThrow(() -> new VisnykExtension.MissingStringException(phrase.key()))
                .format(scope.plurals(), Map.of("text", phrase.argument()));
    }

    private @Nullable PhotoView photo(Query.BodyPhoto question, SourcePosition position) {
        Optional<PhotoView> photo = scope.asker().ask(question);
        if (photo.isEmpty()) {
            findings.report(
                    Rule.PHOTO_MISSING,
                    position,
                    "there is no photo \"" + question.source() + "\"",
                    PhotoFinder.hint(question.source()));
        }
        return photo.filter(it -> !it.url().isEmpty()).orElse(null);
    }

    private void part(String template, String name, @Nullable Object value, ByteWriter out) {
        if (value != null) {
            Map<String, @Nullable Object> variables = new HashMap<>();
            variables.put(name, value);
            // The line end that ends the template's file is not part of the text around it.
            out.utf8(engine.renderPart(template, variables).stripTrailing());
        }
    }
}
