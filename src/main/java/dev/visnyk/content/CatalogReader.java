package dev.visnyk.content;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.i18n.LocalizedTypographer;
import dev.visnyk.model.Author;
import dev.visnyk.model.LocalizedText;
import dev.visnyk.model.Section;
import dev.visnyk.model.SourceFile;
import dev.visnyk.model.Topic;
import dev.visnyk.model.WebLink;
import dev.visnyk.yaml.YamlFields;
import dev.visnyk.yaml.YamlParser;
import dev.visnyk.yaml.YamlRules;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads authors/*.yaml, sections.yaml and topics.yaml; each of them may be missing. */
final class CatalogReader {
    private final Set<String> languages;
    private final LocalizedTypographer typographer;
    private final ContentTree tree;
    private final DiagnosticSink findings;
    private final SourceReader sources;

    CatalogReader(SiteConfig config, ContentTree tree, SourceReader sources, DiagnosticSink findings) {
        this.languages = config.languageKeys();
        this.typographer = new LocalizedTypographer(config.languages(), config.defaultLanguage());
        this.tree = tree;
        this.findings = findings;
        this.sources = sources;
    }

    Catalog read() {
        Map<String, Section> sections = new LinkedHashMap<>();
        Map<String, Topic> topics = new LinkedHashMap<>();
        Map<String, Author> authors = new LinkedHashMap<>();
        forEachKey("content/sections.yaml", (key, fields) -> sections.put(key, section(key, fields)));
        forEachKey("content/topics.yaml", (key, fields) -> topics.put(key, topic(key, fields)));
        for (SourceFile file : tree.authors()) {
            String name = file.path().substring(ContentTree.AUTHORS.length());
            String key = name.substring(0, name.length() - ".yaml".length());
            fields(file).ifPresent(fields -> authors.put(key, author(key, fields)));
        }
        return new Catalog(authors, sections, topics);
    }

    private Section section(String key, YamlFields fields) {
        return new Section(
                key,
                text(fields, "name"),
                slug(fields, "slug"),
                text(fields, "description"),
                fields.integer("order", Integer.MAX_VALUE, 0, 1_000_000));
    }

    private Topic topic(String key, YamlFields fields) {
        return new Topic(key, text(fields, "name"), slug(fields, "slug"), text(fields, "description"));
    }

    private Author author(String key, YamlFields fields) {
        LocalizedText name = text(fields, "name");
        if (name.isEmpty()) {
            fields.requiredText("name");
        }
        String slug = fields.text("slug", key);
        Author author = new Author(
                key,
                name,
                text(fields, "role"),
                text(fields, "bio"),
                SlugRule.accept(slug, fields, "slug") ? slug : key,
                photo(fields),
                fields.fieldsList("links").stream().map(CatalogReader::link).toList());
        fields.finish();
        return author;
    }

    private LocalizedText text(YamlFields fields, String key) {
        return typographer.apply(fields.localized(key, languages));
    }

    private @Nullable String photo(YamlFields fields) {
        String src = fields.text("photo");
        if (src == null) {
            return null;
        }
        Optional<SourceFile> file = new PhotoFinder(tree).find(src, ContentTree.AUTHORS);
        if (file.isEmpty()) {
            findings.report(
                    Rule.PHOTO_MISSING,
                    fields.position("photo"),
                    "there is no photo \"" + src + "\"",
                    PhotoFinder.hint(src));
        }
        return file.map(SourceFile::path).orElse(null);
    }

    private static WebLink link(YamlFields fields) {
        fields.link("url");
        WebLink link = new WebLink(fields.requiredText("name"), fields.requiredText("url"));
        fields.finish();
        return link;
    }

    private LocalizedText slug(YamlFields fields, String key) {
        LocalizedText slug = fields.localized(key, languages);
        boolean isFine = slug.common() == null || SlugRule.accept(slug.common(), fields, key);
        for (String text : slug.byLanguage().values()) {
            isFine &= SlugRule.accept(text, fields, key);
        }
        return isFine ? slug : LocalizedText.NONE;
    }

    private void forEachKey(String path, BiConsumer<String, YamlFields> reader) {
        tree.file(path).flatMap(this::fields).ifPresent(all -> {
            for (String key : all.keys()) {
                YamlFields fields = all.fields(key);
                reader.accept(key, fields);
                fields.finish();
            }
        });
    }

    private Optional<YamlFields> fields(SourceFile file) {
        return sources.read(file)
                .flatMap(text -> YamlParser.parse(text, YamlRules.DATA, findings))
                .map(mapping -> YamlFields.of(mapping, YamlRules.DATA, findings));
    }
}
