package dev.visnyk.render;

import dev.visnyk.binary.ByteWriter;
import dev.visnyk.markdown.HtmlEscape;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.core.DisallowExtensionCustomizerBuilder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Pebble, closed. One engine serves any number of threads. */
final class TemplateEngine {
    /** One for all engines: in a thread that outlives many, what each had would be kept long after it. */
    private static final ThreadLocal<ByteWriter> PAGES = ThreadLocal.withInitial(() -> new ByteWriter(32 << 10));

    private final PebbleEngine pebble;
    private final ThreadLocal<RenderScope> scope = new ThreadLocal<>();

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

    /** Reads templates before they are needed. What is wrong with one is found again, and reported, where it is used. */
    void read(Set<String> templates, RenderScope reading) {
        begin(reading);
        try {
            for (String template : templates) {
                read(template);
            }
        } finally {
            end();
        }
    }

    private void read(String template) {
        try {
            pebble.getTemplate(template);
        } catch (RuntimeException | StackOverflowError e) {
            // Perhaps no page uses it.
        }
    }

    /** Renders a page: everything until {@link #end} belongs to it. */
    void begin(RenderScope rendering) {
        scope.set(rendering);
    }

    void end() {
        scope.remove();
    }

    /** Renders a page's template as UTF-8, which stays valid until the thread renders the next page. */
    ByteWriter render(String template, Map<String, @Nullable Object> variables) {
        ByteWriter page = Objects.requireNonNull(PAGES.get());
        page.clear();
        evaluate(template, variables, new PageWriter(page));
        return page;
    }

    /** Renders a small template that becomes part of a page. */
    String renderPart(String template, Map<String, @Nullable Object> variables) {
        StringWriter writer = new StringWriter();
        evaluate(template, variables, writer);
        return writer.toString();
    }

    private void evaluate(String template, Map<String, @Nullable Object> variables, Writer writer) {
        try {
            pebble.getTemplate(template).evaluate(writer, closed(variables), Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some variables, to which a template may add, without Pebble's own: these show the machine's locale and objects of Java. */
    static Map<String, @Nullable Object> closed(Map<String, @Nullable Object> variables) {
        Map<String, @Nullable Object> closed = new HashMap<>(variables);
        closed.put("locale", null);
        closed.put("template", null);
        closed.put("_context", null);
        return closed;
    }
}
