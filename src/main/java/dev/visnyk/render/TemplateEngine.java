package dev.visnyk.render;

import dev.visnyk.markdown.HtmlEscape;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.core.DisallowExtensionCustomizerBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Pebble, closed. One engine serves any number of threads. */
final class TemplateEngine {
    private final PebbleEngine pebble;
    private final ThreadLocal<RenderScope> scope = new ThreadLocal<>();
    private final ThreadLocal<PageWriter> writers = ThreadLocal.withInitial(PageWriter::new);

    /**
     * An engine.
     *
     * @param isMeasured whether templates are timed
     */
    TemplateEngine(boolean isMeasured) {
        Supplier<RenderScope> current = () -> Objects.requireNonNull(scope.get(), "nothing is being rendered");
        pebble = new PebbleEngine.Builder()
                .loader(new SnapshotLoader(current))
                .extension(new VisnykExtension(current, isMeasured))
                .registerExtensionCustomizer(new DisallowExtensionCustomizerBuilder()
                        .disallowedFilterKeys(VisnykExtension.FORBIDDEN_FILTERS)
                        .disallowedTokenParserTags(VisnykExtension.FORBIDDEN_TAGS)
                        .disallowedFunctionKeys(VisnykExtension.FORBIDDEN_FUNCTIONS)
                        .build())
                .addEscapingStrategy("html", HtmlEscape::escape)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    /** Renders a page: everything until {@link #end} belongs to it. */
    void begin(RenderScope rendering) {
        scope.set(rendering);
    }

    void end() {
        scope.remove();
    }

    /** Renders a page's template; its text stays valid until the thread renders the next page. */
    StringBuilder render(String template, Map<String, @Nullable Object> variables) {
        PageWriter writer = Objects.requireNonNull(writers.get());
        writer.text().setLength(0);
        evaluate(template, variables, writer);
        return writer.text();
    }

    /** Renders a small template that becomes part of a page. */
    String renderPart(String template, Map<String, @Nullable Object> variables) {
        PageWriter writer = new PageWriter();
        evaluate(template, variables, writer);
        return writer.text().toString();
    }

    private void evaluate(String template, Map<String, @Nullable Object> variables, PageWriter writer) {
        Map<String, @Nullable Object> context = new HashMap<>(variables);
        // Pebble's own variables show the machine's locale and objects of Java; templates must not see them.
        context.put("locale", null);
        context.put("template", null);
        context.put("_context", null);
        try {
            pebble.getTemplate(template).evaluate(writer, context, Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
