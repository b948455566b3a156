package dev.visnyk.yaml;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.Suggestion;
import dev.visnyk.model.LocalizedText;
import dev.visnyk.yaml.YamlNode.Entry;
import dev.visnyk.yaml.YamlNode.Mapping;
import dev.visnyk.yaml.YamlNode.Scalar;
import dev.visnyk.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mapping by a schema: each call names a key and the type it must have, reports what does not fit, and remembers
 * that the key is known. {@link #finish} reports every key that no call has named.
 *
 * <p>Not for use from several threads.
 */
public final class YamlFields {
    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|mailto:|tel:)[^\\s]|/(?!/)");

    private final @Nullable Mapping mapping;
    private final SourcePosition position;
    private final String path;
    private final YamlRules rules;
    private final DiagnosticSink findings;
    private final Overrides overrides;
    private final Set<String> known = new LinkedHashSet<>();

    /** A value from outside the file that replaces the scalar at a path such as {@code languages.ua.name}. */
    @FunctionalInterface
    public interface Overrides {
        Overrides NONE = path -> null;

        @Nullable
        Scalar at(String path);
    }

    private YamlFields(
            @Nullable Mapping mapping,
            SourcePosition position,
            String path,
            YamlRules rules,
            DiagnosticSink findings,
            Overrides overrides) {
        this.mapping = mapping;
        this.position = position;
        this.path = path;
        this.rules = rules;
        this.findings = findings;
        this.overrides = overrides;
    }

    public static YamlFields of(Mapping mapping, YamlRules rules, DiagnosticSink findings) {
        return new YamlFields(mapping, mapping.position(), "", rules, findings, Overrides.NONE);
    }

    /** A top level whose scalars can be overridden; {@code mapping} may be null when there is no file. */
    public static YamlFields of(
            @Nullable Mapping mapping,
            SourcePosition position,
            YamlRules rules,
            DiagnosticSink findings,
            Overrides overrides) {
        return new YamlFields(mapping, position, "", rules, findings, overrides);
    }

    /** Where the mapping starts. */
    public SourcePosition position() {
        return position;
    }

    /** Where a key's value stands, else the mapping itself. */
    public SourcePosition position(String key) {
        YamlNode node = node(key);
        return node == null ? position : node.position();
    }

    /** Whether the key is there with a value. */
    public boolean has(String key) {
        return node(key) != null;
    }

    public List<String> keys() {
        return mapping == null ? List.of() : List.copyOf(mapping.entries().keySet());
    }

    /** A text, any scalar as it is written; null when absent. */
    public @Nullable String text(String key) {
        YamlNode node = node(key);
        return node == null ? null : scalar(node, name(key));
    }

    public String text(String key, String otherwise) {
        String text = text(key);
        return text == null ? otherwise : text;
    }

    /** A text that must be there and not blank; reported and empty otherwise. */
    public String requiredText(String key) {
        String text = text(key);
        if (text != null && !text.isBlank()) {
            return text;
        }
        if (node(key) == null || text != null) {
            String problem = text == null ? "\" is missing" : "\" is empty";
            findings.report(rules.missing(), position(key), "\"" + name(key) + problem, "write " + key + ": …");
        }
        return "";
    }

    /** An address for readers to follow; one with another scheme, such as {@code javascript:}, is reported. */
    public @Nullable String link(String key) {
        String text = text(key);
        if (text == null || text.isEmpty() || LINK.matcher(text).lookingAt()) {
            return text;
        }
        reject(key, "\"" + text + "\" is not a web address", "write it like https://news.example/");
        return null;
    }

    /** {@code true} or {@code false}; anything else is reported. */
    public boolean flag(String key, boolean otherwise) {
        String text = text(key);
        if (text == null) {
            return otherwise;
        }
        if (!text.equals("true") && !text.equals("false")) {
            findings.report(rules.type(), position(key), "\"" + name(key) + "\" must be true or false");
            return otherwise;
        }
        return text.equals("true");
    }

    /** A whole number within bounds, both included. */
    public int integer(String key, int otherwise, int least, int most) {
        String text = text(key);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Falls through to the one finding for everything that is not such a number.
        }
        findings.report(
                rules.type(),
                position(key),
                "\"" + name(key) + "\" must be a whole number from " + least + " to " + most);
        return otherwise;
    }

    /** One of the given words. */
    public @Nullable String word(String key, Set<String> allowed) {
        String text = text(key);
        if (text == null || allowed.contains(text)) {
            return text;
        }
        findings.report(
                rules.value(),
                position(key),
                "\"" + text + "\" is not a value of \"" + name(key) + "\"",
                Suggestion.hint(text, allowed));
        return null;
    }

    /**
     * A text converted to something else.
     *
     * @param conversion throws IllegalArgumentException, with a message for the author, if it can't
     * @param hint what a good value looks like
     */
    public <T> @Nullable T value(String key, Function<String, T> conversion, String hint) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        try {
            return conversion.apply(text);
        } catch (IllegalArgumentException e) {
            findings.report(rules.value(), position(key), String.valueOf(e.getMessage()), hint);
            return null;
        }
    }

    /** A list of texts; a single text counts as a list of one. */
    public List<String> texts(String key) {
        return texts(key, text -> null, "");
    }

    /**
     * A list of texts, without those that are not fine.
     *
     * @param problem says what is wrong with a text, null when nothing is
     * @param hint what a good one looks like
     */
    public List<String> texts(String key, Function<String, @Nullable String> problem, String hint) {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (!(item instanceof Scalar scalar)) {
                findings.report(
                        rules.type(), item.position(), "\"" + name(key) + "\" must list texts, found " + item.kind());
                continue;
            }
            String wrong = problem.apply(scalar.text());
            if (wrong != null) {
                findings.report(rules.value(), item.position(), wrong, hint);
            } else if (!scalar.text().isEmpty()) {
                texts.add(scalar.text());
            }
        }
        return texts;
    }

    /** The items of a list with their positions; a single value counts as a list of one. */
    public List<YamlNode> items(String key) {
        YamlNode node = node(key);
        if (node == null) {
            return List.of();
        }
        return node instanceof Sequence sequence ? sequence.items() : List.of(node);
    }

    /** A text for all languages, or a mapping from language key to text. */
    public LocalizedText localized(String key, Set<String> languages) {
        YamlNode node = node(key);
        if (!(node instanceof Mapping)) {
            String common = text(key);
            return common == null ? LocalizedText.NONE : LocalizedText.common(common);
        }
        YamlFields inner = fields(key);
        Map<String, String> byLanguage = new LinkedHashMap<>();
        for (String language : languages) {
            String text = inner.text(language);
            if (text != null) {
                byLanguage.put(language, text);
            }
        }
        inner.finish();
        return new LocalizedText(null, byLanguage);
    }

    /** The mapping under a key; one without entries when the key is absent. */
    public YamlFields fields(String key) {
        YamlNode node = node(key);
        return fields(node, name(key), node == null ? position : node.position());
    }

    /** The mappings in the list under a key; a single mapping counts as a list of one. */
    public List<YamlFields> fieldsList(String key) {
        List<YamlFields> list = new ArrayList<>();
        for (YamlNode item : items(key)) {
            list.add(fields(item, name(key), item.position()));
        }
        return list;
    }

    /** An item of a list as fields of its own. */
    public YamlFields fieldsOf(YamlNode item, String key) {
        return fields(item, name(key), item.position());
    }

    private YamlFields fields(@Nullable YamlNode node, String name, SourcePosition at) {
        if (node == null || node instanceof Mapping) {
            return new YamlFields((Mapping) node, at, name, rules, findings, overrides);
        }
        reportNoKeys(node, name);
        // What its keys lack says nothing more.
        return new YamlFields(null, at, name, rules, ignored -> {}, overrides);
    }

    /** Free values, for templates: texts, lists and mappings as they are. */
    public Map<String, Object> free(String key) {
        YamlNode node = node(key);
        if (node == null) {
            return Map.of();
        }
        if (node instanceof Mapping inner) {
            return freeMapping(inner);
        }
        reportNoKeys(node, name(key));
        return Map.of();
    }

    private void reportNoKeys(YamlNode node, String name) {
        findings.report(
                rules.type(),
                node.position(),
                "\"" + name + "\" must have keys of its own, found " + node.kind(),
                "write them below it, indented by two spaces");
    }

    private static Map<String, Object> freeMapping(Mapping mapping) {
        Map<String, Object> values = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> values.put(key, freeValue(entry.value())));
        return Collections.unmodifiableMap(values);
    }

    private static Object freeValue(YamlNode node) {
        if (node instanceof Scalar scalar) {
            return scalar.text();
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(YamlFields::freeValue).toList();
        }
        return freeMapping((Mapping) node);
    }

    /** Declares keys that another reader of the same mapping takes. */
    public void know(String... keys) {
        known.addAll(List.of(keys));
    }

    /** Reports every key that nothing has asked for. */
    public void finish() {
        if (mapping == null) {
            return;
        }
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                String where = path.isEmpty() ? "" : " in " + path;
                findings.report(
                        rules.unknownKey(),
                        entry.key().position(),
                        "unknown key \"" + key + "\"" + where,
                        Suggestion.hint(key, known));
            }
        });
    }

    /** Reports a finding about a key's value. */
    public void reject(String key, String message, String hint) {
        findings.report(rules.value(), position(key), message, hint);
    }

    private @Nullable String scalar(YamlNode node, String name) {
        if (node instanceof Scalar scalar) {
            return scalar.text();
        }
        findings.report(rules.type(), node.position(), "\"" + name + "\" must be a text, found " + node.kind());
        return null;
    }

    private @Nullable YamlNode node(String key) {
        known.add(key);
        Scalar override = overrides.at(name(key));
        if (override != null) {
            return override;
        }
        Entry entry = mapping == null ? null : mapping.entries().get(key);
        if (entry == null || (entry.value() instanceof Scalar scalar && scalar.isAbsent())) {
            return null;
        }
        return entry.value();
    }

    private String name(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
