package dev.visnyk.theme;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.i18n.PluralCategory;
import dev.visnyk.i18n.Plurals;
import dev.visnyk.model.Language;
import dev.visnyk.yaml.YamlNode;
import dev.visnyk.yaml.YamlNode.Mapping;
import dev.visnyk.yaml.YamlNode.Scalar;
import dev.visnyk.yaml.YamlParser;
import dev.visnyk.yaml.YamlRules;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads strings/&lt;language&gt;.yaml. Every language of the site must have every string that another one has, and every plural
 * form its grammar needs (CLDR plural categories).
 */
final class StringsReader {
    /** The built-in strings of Ukrainian are kept under the key editors use; the tag leads there too. */
    private static final Map<String, String> FILE_OF_TAG = Map.of("uk", "ua");

    private final DiagnosticSink findings;

    StringsReader(DiagnosticSink findings) {
        this.findings = findings;
    }

    /** Messages by language key; own strings win over built-in ones, key by key. */
    Map<String, Map<String, Message>> read(
            Map<String, SourceText> builtIn, Map<String, SourceText> own, List<Language> languages) {
        Map<String, Map<String, Message>> strings = new TreeMap<>();
        for (Language language : languages) {
            Map<String, Message> messages = new TreeMap<>();
            messages.putAll(parse(file(builtIn, language), language));
            messages.putAll(parse(file(own, language), language));
            strings.put(language.key(), messages);
        }
        reportMissing(strings, languages);
        return strings;
    }

    private static @Nullable SourceText file(Map<String, SourceText> files, Language language) {
        SourceText file = files.get(language.key());
        if (file != null) {
            return file;
        }
        String tag = language.tag();
        String base = tag.contains("-") ? tag.substring(0, tag.indexOf('-')) : tag;
        return files.get(FILE_OF_TAG.getOrDefault(base, base));
    }

    private void reportMissing(Map<String, Map<String, Message>> strings, List<Language> languages) {
        Set<String> keys = new TreeSet<>();
        strings.values().forEach(messages -> keys.addAll(messages.keySet()));
        for (Language language : languages) {
            Set<String> missing = new TreeSet<>(keys);
            missing.removeAll(strings.getOrDefault(language.key(), Map.of()).keySet());
            if (!missing.isEmpty()) {
                findings.report(
                        Rule.STRINGS_MISSING,
                        SourcePosition.ofFile(ThemeReader.FOLDER + "strings/" + language.key() + ".yaml"),
                        "strings that other languages have are missing: "
                                + missing.stream().limit(5).collect(Collectors.joining(", "))
                                + (missing.size() > 5 ? " and " + (missing.size() - 5) + " more" : ""),
                        "add them to this file");
            }
        }
    }

    private Map<String, Message> parse(@Nullable SourceText source, Language language) {
        if (source == null) {
            return Map.of();
        }
        Map<String, Message> messages = new TreeMap<>();
        YamlParser.parse(source, YamlRules.STRINGS, findings)
                .ifPresent(mapping -> mapping.entries()
                        .forEach((key, entry) -> messages.put(key, message(key, entry.value(), language))));
        return messages;
    }

    private Message message(String key, YamlNode node, Language language) {
        if (node instanceof Scalar scalar) {
            return new Message(Map.of(PluralCategory.OTHER, scalar.text()));
        }
        Map<PluralCategory, String> forms = new EnumMap<>(PluralCategory.class);
        if (node instanceof Mapping mapping) {
            mapping.entries()
                    .forEach((word, entry) -> PluralCategory.ofKeyword(word)
                            .ifPresent(category ->
                                    forms.put(category, entry.value() instanceof Scalar scalar ? scalar.text() : "")));
        }
        Set<PluralCategory> needed = Plurals.forTag(language.tag()).categories();
        if (!forms.keySet().equals(needed)) {
            findings.report(
                    Rule.STRINGS_PLURAL,
                    node.position(),
                    "\"" + key + "\" must have the plural forms of " + language.tag(),
                    "give it " + needed.stream().map(PluralCategory::keyword).collect(Collectors.joining(", ")));
        }
        return new Message(forms);
    }
}
