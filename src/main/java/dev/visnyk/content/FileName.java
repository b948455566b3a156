package dev.visnyk.content;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.Suggestion;
import dev.visnyk.model.Language;
import dev.visnyk.model.SourceFile;
import java.util.Optional;

/**
 * What the path of a Markdown file says.
 *
 * <pre>
 * content/politics/2024/story.en.md     key politics/2024/story, en
 * content/politics/2024/story.md        the same story in the default language
 * content/politics/story/en.md          key politics/story, en, with photos beside it
 * content/politics/story/index.en.md    the same
 * </pre>
 *
 * @param key folders and slug below content, the same for all translations
 * @param folder the folder the file is in, relative to the site's folder, ending in {@code /}
 * @param language the language of the text
 */
public record FileName(String key, String folder, Language language) {
    /** The last part of the key. */
    public String slug() {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    /** Understands a path; empty, and reported, when its language is not one of the site's. */
    public static Optional<FileName> parse(SourceFile file, SiteConfig config, DiagnosticSink findings) {
        String path = file.path();
        int slash = path.lastIndexOf('/');
        String folder = path.substring(0, slash + 1);
        int end = path.length() - ".md".length();
        int dot = path.lastIndexOf('.', end - 1);
        String suffix = dot > slash + 1 ? path.substring(dot + 1, end) : "";
        Optional<Language> named = config.language(suffix);
        if (named.isEmpty() && isLanguageShaped(suffix)) {
            findings.report(
                    Rule.CONTENT_LANGUAGE,
                    SourcePosition.ofFile(path),
                    "\"" + suffix + "\" is not a language of this site",
                    Suggestion.hint(suffix, config.languageKeys()));
            return Optional.empty();
        }
        String key = path.substring(ContentTree.ROOT.length(), named.isPresent() ? dot : end);
        Language language = named.orElse(config.defaultLanguage());
        FileName name = new FileName(key, folder, language);
        if (!hasParent(folder)) {
            return Optional.of(name);
        }
        Optional<Language> bundled = named.isEmpty() ? config.language(name.slug()) : Optional.empty();
        boolean isBundle = bundled.isPresent() || name.slug().equals("index");
        return Optional.of(isBundle ? bundle(folder, bundled.orElse(language)) : name);
    }

    /** Whether a folder is in a section's, so that it can be a story's own. */
    private static boolean hasParent(String folder) {
        int section = folder.indexOf('/', ContentTree.ROOT.length());
        return section >= 0 && section < folder.length() - 1;
    }

    private static FileName bundle(String folder, Language language) {
        String key = folder.substring(ContentTree.ROOT.length(), folder.length() - 1);
        return new FileName(key, folder, language);
    }

    private static boolean isLanguageShaped(String suffix) {
        return suffix.length() == 2 && suffix.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /**
     * The path of the same story in another language: named as a file is named, with the other language's key.
     *
     * @param path the path of the file whose name this is
     */
    public String pathIn(Language other, String path) {
        String base = path.substring(folder.length(), path.length() - ".md".length());
        String suffix = "." + language.key();
        if (isBundle() && base.equals(language.key())) {
            return folder + other.key() + ".md";
        }
        String name = base.endsWith(suffix) ? base.substring(0, base.length() - suffix.length()) : base;
        return folder + name + "." + other.key() + ".md";
    }

    /** Whether the story has a folder of its own. */
    public boolean isBundle() {
        return folder.equals(ContentTree.ROOT + key + "/");
    }

    /** The first folder below content, by which an article has its section; empty when there is none. */
    public String firstFolder() {
        int slash = key.indexOf('/');
        return slash < 0 ? "" : key.substring(0, slash);
    }
}
