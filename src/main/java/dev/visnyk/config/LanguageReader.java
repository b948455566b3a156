package dev.visnyk.config;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.model.Language;
import dev.visnyk.model.Language.Direction;
import dev.visnyk.yaml.YamlFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The {@code languages} of site.yaml. */
final class LanguageReader {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,15}");
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*|");
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv");

    /** Codes of countries that are often taken for the language spoken there; the language tag comes second. */
    private static final Map<String, String> COUNTRIES_TAKEN_FOR_LANGUAGES =
            Map.of("ua", "uk", "gr", "el", "cz", "cs", "dk", "da", "jp", "ja", "cn", "zh", "by", "be", "rs", "sr");

    private static final List<Language> DEFAULTS = List.of(
            new Language("ua", "ua", "uk", "Українська", "UA", Direction.LTR, 0),
            new Language("en", "en", "en", "English", "EN", Direction.LTR, 1),
            new Language("ru", "ru", "ru", "Русский", "RU", Direction.LTR, 2));

    private final DiagnosticSink findings;

    LanguageReader(DiagnosticSink findings) {
        this.findings = findings;
    }

    /** The languages in order; the usual three when site.yaml names none. */
    List<Language> read(YamlFields site) {
        YamlFields all = site.fields("languages");
        if (all.keys().isEmpty()) {
            return DEFAULTS;
        }
        List<Language> languages = new ArrayList<>();
        Map<String, String> paths = new HashMap<>();
        for (String key : all.keys()) {
            Language language = language(key, all, languages.size());
            String other = paths.putIfAbsent(language.path(), key);
            if (other != null) {
                all.reject(key, "the languages " + other + " and " + key + " have the same path", "give one a path");
            }
            languages.add(language);
        }
        all.finish();
        return languages;
    }

    private Language language(String key, YamlFields all, int order) {
        YamlFields fields = all.fields(key);
        if (!KEY.matcher(key).matches()) {
            all.reject(key, "\"" + key + "\" can't be a language key", "use two or more of a-z, 0-9 and -");
        }
        String tag = tag(key, fields);
        String path = fields.text("path", key);
        if (!PATH.matcher(path).matches()) {
            fields.reject(
                    "path", "\"" + path + "\" can't be the path of a language", "use one word of A-Z, 0-9, - and _");
            path = key;
        }
        String direction = fields.word("direction", Set.of("ltr", "rtl"));
        boolean rightToLeft = direction == null
                ? RIGHT_TO_LEFT.contains(Locale.forLanguageTag(tag).getLanguage())
                : direction.equals("rtl");
        Language language = new Language(
                key,
                path,
                tag,
                fields.text("name", key),
                fields.text("label", key.toUpperCase(Locale.ROOT)),
                rightToLeft ? Direction.RTL : Direction.LTR,
                order);
        fields.finish();
        return language;
    }

    private String tag(String key, YamlFields fields) {
        String given = fields.text("tag", COUNTRIES_TAKEN_FOR_LANGUAGES.getOrDefault(key, key));
        String language = COUNTRIES_TAKEN_FOR_LANGUAGES.get(given.toLowerCase(Locale.ROOT));
        if (language != null) {
            fields.reject(
                    "tag",
                    "\"" + given + "\" is a country, not a language",
                    "the language tag is \"" + language + "\"");
            return language;
        }
        try {
            return new Locale.Builder().setLanguageTag(given).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            findings.report(
                    Rule.CONFIG_VALUE,
                    fields.position("tag"),
                    "\"" + given + "\" is not a language tag",
                    "use BCP 47, such as uk, en or pt-BR");
            return "en";
        }
    }
}
