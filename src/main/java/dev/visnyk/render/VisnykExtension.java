package dev.visnyk.render;

import dev.visnyk.model.ListId;
import dev.visnyk.query.Query;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What templates can do besides Pebble's own: the functions {@code t}, {@code asset} and {@code latest}, shared parts. */
final class VisnykExtension extends AbstractExtension {
    /** Filters of Pebble that change a shared list, or look at the machine's clock, zone or locale. */
    static final List<String> FORBIDDEN_FILTERS = List.of("date", "format", "numberformat", "sort", "rsort", "reverse");

    /** Tags of Pebble that skip escaping, run elsewhere, or write into the cached template. */
    static final List<String> FORBIDDEN_TAGS = List.of("cache", "embed", "parallel", "from", "flush", "autoescape");

    static final List<String> FORBIDDEN_FUNCTIONS = List.of("i18n");

    private static final long LONGEST_RANGE = 10_000;

    private final Supplier<RenderScope> scope;
    private final boolean isMeasured;

    VisnykExtension(Supplier<RenderScope> scope, boolean isMeasured) {
        this.scope = scope;
        this.isMeasured = isMeasured;
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(new ClosedValues());
    }

    @Override
    public List<NodeVisitorFactory> getNodeVisitors() {
        List<NodeVisitorFactory> visitors =
                new ArrayList<>(List.of(EscapedNode.factory(), AttributePath.factory(), TickNode.factory(scope)));
        if (isMeasured) {
            visitors.add(TimedNode.factory(scope));
        }
        return visitors;
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        return List.of(SharedNode.parser(scope));
    }

    @Override
    public Map<String, Function> getFunctions() {
        Map<String, Function> functions = new LinkedHashMap<>();
        functions.put("t", new Named(List.of("key", "count", "values"), this::translate));
        functions.put("asset", new Named(List.of("name"), this::asset));
        functions.put("latest", new Named(List.of("count", "section", "topic"), this::latest));
        functions.put("range", new Named(List.of("start", "end"), VisnykExtension::range));
        return functions;
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("reversed", new Reversed());
    }

    /** A string of the page's language; {@code count} chooses the plural form and fills in {count}. */
    private Object translate(Map<String, Object> arguments) {
        String key = text(arguments, "key");
        Map<String, Object> values = new HashMap<>();
        if (arguments.get("values") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> values.put(String.valueOf(name), String.valueOf(value)));
        }
        if (arguments.get("count") instanceof Number count) {
            values.put("count", count.longValue());
        }
        RenderScope now = scope.get();
        return now.asker()
                .ask(new Query.Text(now.language(), key))
                .orElseThrow(() -> new MissingStringException(key))
                .format(now.plurals(), values);
    }

    private Object asset(Map<String, Object> arguments) {
        String name = text(arguments, "name");
        return scope.get()
                .asker()
                .ask(new Query.AssetUrl(name))
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no asset \"" + name + "\" in templates/assets"));
    }

    private Object latest(Map<String, Object> arguments) {
        RenderScope now = scope.get();
        ListId list = ListId.all(now.language());
        if (arguments.get("section") != null) {
            list = new ListId(ListId.Kind.SECTION, text(arguments, "section"), now.language());
        } else if (arguments.get("topic") != null) {
            list = new ListId(ListId.Kind.TOPIC, text(arguments, "topic"), now.language());
        }
        int count = arguments.get("count") instanceof Number number ? number.intValue() : 5;
        return now.asker().ask(new Query.Latest(list, 0, Math.min(count, 100)));
    }

    private static Object range(Map<String, Object> arguments) {
        if (!(arguments.get("start") instanceof Number from) || !(arguments.get("end") instanceof Number to)) {
            throw new IllegalArgumentException("a range goes from one whole number to another");
        }
        if (to.longValue() - from.longValue() > LONGEST_RANGE) {
            throw new IllegalArgumentException("a range has at most " + LONGEST_RANGE + " numbers");
        }
        List<Long> numbers = new ArrayList<>();
        for (long number = from.longValue(); number <= to.longValue(); number++) {
            numbers.add(number);
        }
        return Collections.unmodifiableList(numbers);
    }

    private static String text(Map<String, Object> arguments, String name) {
        if (arguments.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("\"" + name + "\" must be a text");
    }

    /** A string that the page's language does not have. */
    static final class MissingStringException extends RuntimeException {
        private static final long serialVersionUID = 1;

        MissingStringException(String key) {
            super(key, null, false, false);
        }
    }

    /** A function that gets its arguments by name, and whose complaints get the place of the call. */
    private record Named(List<String> names, java.util.function.Function<Map<String, Object>, Object> body)
            implements Function {
        @Override
        public List<String> getArgumentNames() {
            return names;
        }

        @Override
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate template, EvaluationContext context, int line) {
            try {
                return body.apply(arguments);
            } catch (MissingStringException | IllegalArgumentException e) {
                throw new PebbleException(e, String.valueOf(e.getMessage()), line, template.getName());
            }
        }
    }

    /** A list from its end; a new list, where Pebble's own filter would turn the shared one round. */
    private static final class Reversed implements Filter {
        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object apply(
                Object input,
                Map<String, Object> arguments,
                PebbleTemplate template,
                EvaluationContext context,
                int line) {
            if (!(input instanceof List<?> list)) {
                throw new PebbleException(null, "only a list can be reversed", line, template.getName());
            }
            List<Object> reversed = new ArrayList<>(list);
            Collections.reverse(reversed);
            return Collections.unmodifiableList(reversed);
        }
    }
}
