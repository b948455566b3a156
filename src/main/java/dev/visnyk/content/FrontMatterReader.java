package dev.visnyk.content;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.FrontMatter.PhotoFields;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.i18n.Typographer;
import dev.visnyk.model.AiNote;
import dev.visnyk.model.ArticleLabel;
import dev.visnyk.model.ArticleType;
import dev.visnyk.model.Correction;
import dev.visnyk.model.Focal;
import dev.visnyk.model.Language;
import dev.visnyk.model.SourceFile;
import dev.visnyk.model.TranslationNote;
import dev.visnyk.model.WebLink;
import dev.visnyk.yaml.YamlFields;
import dev.visnyk.yaml.YamlNode;
import dev.visnyk.yaml.YamlNode.Mapping;
import dev.visnyk.yaml.YamlNode.Scalar;
import dev.visnyk.yaml.YamlRules;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The schema of front matter: every key an article may have, and its type. */
final class FrontMatterReader {
    private static final Map<String, ArticleType> TYPES = words(ArticleType.values());
    private static final Map<String, ArticleLabel> LABELS = words(ArticleLabel.values());
    private static final Set<String> METHODS = Set.of("human", "machine", "mixed");

    private final SiteConfig config;
    private final ZoneId zone;

    FrontMatterReader(SiteConfig config) {
        this.config = config;
        this.zone = config.zone();
    }

    /** Reads a front matter; its own texts are set as {@code typographer} sets them. */
    FrontMatter read(SourceFile file, Mapping mapping, Typographer typographer, DiagnosticSink findings) {
        YamlFields fields = YamlFields.of(mapping, YamlRules.FRONT_MATTER, findings);
        FrontMatter frontMatter = new FrontMatter(
                typographer.apply(fields.requiredText("title")),
                typographer.apply(fields.text("description", "")),
                date(fields, "date"),
                date(fields, "updated"),
                date(fields, "expires"),
                languages(fields),
                fields.word("original", config.languageKeys()),
                slug(fields),
                aliases(fields),
                fields.has("draft") ? fields.flag("draft", false) : null,
                fields.has("withdrawn"),
                withdrawnOn(fields),
                authors(fields),
                fields.texts("translators"),
                fields.text("section"),
                fields.texts("tags"),
                word(fields, "type", TYPES),
                word(fields, "label", LABELS),
                fields.has("photo") ? photo(fields.fields("photo"), typographer) : absentPhoto(fields),
                fields.fieldsList("photos").stream()
                        .map(photo -> photo(photo, typographer))
                        .toList(),
                sources(fields),
                corrections(fields),
                fields.texts("related"),
                translation(fields),
                ai(fields),
                fields.has("noindex") ? fields.flag("noindex", false) : null,
                fields.link("canonical"),
                id(fields),
                fields.text("template"),
                fields.free("extra"),
                KeyPlaces.of(file.path(), mapping));
        ignored(fields);
        fields.finish();
        return frontMatter;
    }

    private static @Nullable PhotoFields absentPhoto(YamlFields fields) {
        fields.know("photo");
        return null;
    }

    private @Nullable Instant date(YamlFields fields, String key) {
        return fields.value(key, text -> DateReader.parse(text, zone), DateReader.HINT);
    }

    private List<String> languages(YamlFields fields) {
        return fields
                .texts("languages", this::problemOfLanguage, "languages here: " + String.join(", ", keys()))
                .stream()
                .distinct()
                .toList();
    }

    private @Nullable String problemOfLanguage(String key) {
        return config.language(key).isPresent() ? null : "\"" + key + "\" is not a language of this site";
    }

    private List<String> keys() {
        return config.languages().stream().map(Language::key).toList();
    }

    private static @Nullable String slug(YamlFields fields) {
        String slug = fields.text("slug");
        return slug == null || SlugRule.accept(slug, fields, "slug") ? slug : null;
    }

    private static @Nullable String id(YamlFields fields) {
        String id = fields.text("id");
        return id == null || SlugRule.accept(id, fields, "id") ? id : null;
    }

    private static List<String> aliases(YamlFields fields) {
        return fields.texts("aliases", SlugRule::problemOfPath, "write it like /old/path/");
    }

    private @Nullable Instant withdrawnOn(YamlFields fields) {
        YamlFields withdrawn = fields.fields("withdrawn");
        Instant date = date(withdrawn, "date");
        withdrawn.text("reason");
        withdrawn.finish();
        return date;
    }

    private static List<String> authors(YamlFields fields) {
        List<String> one = fields.texts("author");
        List<String> several = fields.texts("authors");
        if (!one.isEmpty() && !several.isEmpty()) {
            fields.reject("authors", "both \"author\" and \"authors\" are given", "keep \"authors\"");
        }
        return several.isEmpty() ? one : several;
    }

    private static PhotoFields photo(YamlFields fields, Typographer typographer) {
        PhotoFields photo = new PhotoFields(
                fields.text("src", ""),
                typographer.apply(fields.text("alt", "")),
                typographer.apply(fields.text("caption", "")),
                fields.text("credit", ""),
                fields.text("author", ""),
                fields.text("license", ""),
                fields.value("license-until", DateReader::parseDay, "write 2024-10-17"),
                fields.text("focal", ""));
        if (Focal.parse(photo.focal()).isEmpty()) {
            fields.reject("focal", "\"" + photo.focal() + "\" is no point of a photo", Focal.HINT);
        }
        fields.finish();
        return photo;
    }

    private static List<WebLink> sources(YamlFields fields) {
        List<WebLink> sources = new ArrayList<>();
        for (YamlNode item : fields.items("sources")) {
            if (item instanceof Scalar scalar) {
                boolean isUrl =
                        scalar.text().startsWith("https://") || scalar.text().startsWith("http://");
                sources.add(new WebLink(scalar.text(), isUrl ? scalar.text() : ""));
            } else {
                YamlFields source = fields.fieldsOf(item, "sources");
                String url = source.link("url");
                sources.add(new WebLink(source.requiredText("name"), url == null ? "" : url));
                source.finish();
            }
        }
        return sources;
    }

    private List<Correction> corrections(YamlFields fields) {
        List<Correction> corrections = new ArrayList<>();
        for (YamlFields item : fields.fieldsList("corrections")) {
            Instant date = date(item, "date");
            String text = item.requiredText("text");
            if (date != null) {
                corrections.add(new Correction(date, text));
            } else if (!item.has("date")) {
                item.requiredText("date");
            }
            item.finish();
        }
        corrections.sort(Comparator.comparing(Correction::date).reversed());
        return corrections;
    }

    private @Nullable TranslationNote translation(YamlFields fields) {
        if (!fields.has("translation")) {
            return null;
        }
        YamlFields translation = fields.fields("translation");
        String method = translation.word("method", METHODS);
        TranslationNote note = new TranslationNote(method == null ? "" : method, translation.text("reviewer", ""));
        translation.word("from", config.languageKeys());
        translation.texts("revision", FrontMatterReader::problemOfRevision, Revision.HINT);
        translation.finish();
        return note;
    }

    private static @Nullable String problemOfRevision(String word) {
        return Revision.isWord(word) ? null : "\"" + word + "\" records no paragraph";
    }

    private static @Nullable AiNote ai(YamlFields fields) {
        if (!fields.has("ai")) {
            return null;
        }
        YamlFields ai = fields.fields("ai");
        AiNote note = new AiNote(ai.flag("used", true), ai.text("disclosure", ""));
        ai.finish();
        return note;
    }

    private static void ignored(YamlFields fields) {
        for (YamlFields item : fields.fieldsList("ignore")) {
            item.requiredText("rule");
            item.requiredText("reason");
            item.finish();
        }
    }

    private static <T extends Enum<T>> Map<String, T> words(T[] values) {
        Map<String, T> words = new TreeMap<>();
        for (T value : values) {
            words.put(value.name().toLowerCase(Locale.ROOT), value);
        }
        return words;
    }

    private static <T> @Nullable T word(YamlFields fields, String key, Map<String, T> words) {
        String word = fields.word(key, words.keySet());
        return word == null ? null : words.get(word);
    }
}
