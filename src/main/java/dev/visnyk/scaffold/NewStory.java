package dev.visnyk.scaffold;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.FileName;
import dev.visnyk.content.Stories;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.Suggestion;
import dev.visnyk.i18n.Transliteration;
import dev.visnyk.model.Language;
import dev.visnyk.model.SourceFile;
import dev.visnyk.yaml.YamlText;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The original of a new story: a draft, laid out as the site's other stories are. */
public final class NewStory {
    /** Folders of content that hold no stories. */
    private static final Set<String> NO_SECTIONS = Set.of("pages", "photos", "static", "authors");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /** Longest slug made of a title; file systems take names of 255 bytes. */
    private static final int LONGEST_SLUG = 100;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private final SiteConfig config;
    private final Stories stories;
    private final DiagnosticSink findings;

    /**
     * What is asked for.
     *
     * @param section key of the section
     * @param title headline
     * @param slug the name of the file, or empty to make one of the title
     * @param language key of the language it is written in, or empty for the site's default language
     * @param languages keys of the languages to promise; empty to promise none
     * @param authors keys or names
     * @param date when it is begun, which is its date until its author gives it another
     */
    public record Request(
            String section,
            String title,
            String slug,
            String language,
            List<String> languages,
            List<String> authors,
            Instant date) {
        public Request {
            languages = List.copyOf(languages);
            authors = List.copyOf(authors);
        }
    }

    public NewStory(SiteConfig config, Stories stories, DiagnosticSink findings) {
        this.config = config;
        this.stories = stories;
        this.findings = findings;
    }

    /** The file to write; empty when something that was asked for can't be, which is then reported. */
    public Optional<NewFile> of(Request request) {
        Language language = language(request.language()).orElse(config.defaultLanguage());
        String slug = slug(request, language);
        boolean isFine = checkSection(request.section());
        isFine &= checkLanguages(request);
        isFine &= checkAuthors(request.authors());
        if (slug.isEmpty() || !isFine) {
            return Optional.empty();
        }
        LocalDateTime date =
                LocalDateTime.ofInstant(request.date(), config.zone()).truncatedTo(ChronoUnit.MINUTES);
        String path = StoryLayout.of(stories.all(), request.section())
                .path(request.section(), slug, date.toLocalDate(), language, language.equals(config.defaultLanguage()));
        Optional<FileName> name = FileName.parse(new SourceFile(path, Path.of("")), config, findings);
        if (name.isEmpty() || !name.get().slug().equals(slug)) {
            reject(
                    Rule.DESK_SLUG,
                    "--slug",
                    "\"" + slug + "\" has a meaning of its own as a file name",
                    "give another");
            return Optional.empty();
        }
        return isFree(name.get().key())
                ? Optional.of(new NewFile(path, text(request, language, date)))
                : Optional.empty();
    }

    private String slug(Request request, Language language) {
        if (request.title().isBlank()) {
            reject(Rule.DESK_SLUG, "TITLE", "a story needs a title", "visnyk new city \"Title\"");
            return "";
        }
        if (!request.slug().isEmpty()) {
            if (SLUG.matcher(request.slug()).matches()) {
                return request.slug();
            }
            String proposal = Transliteration.slug(request.slug(), language.tag());
            reject(
                    Rule.DESK_SLUG,
                    "--slug",
                    "\"" + request.slug() + "\" can't be a part of a URL",
                    proposal.isEmpty() ? "use a-z, 0-9 and -" : "write \"" + proposal + "\"");
            return "";
        }
        String slug = shortened(Transliteration.slug(request.title(), language.tag()));
        if (slug.isEmpty()) {
            reject(
                    Rule.DESK_SLUG,
                    "TITLE",
                    "nothing of this title can be used in a URL",
                    "give the story a slug: --slug my-story");
        }
        return slug;
    }

    /** A slug of whole words that a file can be named by. */
    private static String shortened(String slug) {
        if (slug.length() <= LONGEST_SLUG) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST_SLUG);
        return slug.substring(0, end > 0 ? end : LONGEST_SLUG);
    }

    private boolean checkSection(String section) {
        Set<String> known = stories.sections();
        if (known.contains(section) && isFolder(section)) {
            return true;
        }
        if (!SLUG.matcher(section).matches() || !isFolder(section)) {
            reject(
                    Rule.DESK_SECTION,
                    "SECTION",
                    "\"" + section + "\" can't be a section",
                    Suggestion.hint(section, known));
            return false;
        }
        if (!known.isEmpty()) {
            reject(
                    Rule.DESK_SECTION,
                    "SECTION",
                    "there is no section \"" + section + "\"",
                    Suggestion.hint(section, known) + "; a new one begins with a line in content/sections.yaml");
        }
        return known.isEmpty();
    }

    /** Whether a folder of content that holds stories can have this name. */
    private static boolean isFolder(String name) {
        return !NO_SECTIONS.contains(name) && !name.startsWith(".") && name.indexOf('/') < 0 && name.indexOf('\\') < 0;
    }

    private boolean checkLanguages(Request request) {
        List<String> named = new ArrayList<>(request.languages());
        named.add(request.language());
        boolean isFine = true;
        for (String key : named) {
            if (!key.isEmpty() && language(key).isEmpty()) {
                LanguageFlag.reject(
                        request.languages().contains(key) ? "--languages" : "--lang", key, config, findings);
                isFine = false;
            }
        }
        return isFine;
    }

    private boolean checkAuthors(List<String> authors) {
        boolean isFine = true;
        for (String author : authors) {
            if (!stories.isAuthor(author)) {
                reject(
                        Rule.DESK_AUTHOR,
                        "--author",
                        "there is no author \"" + author + "\" in content/authors",
                        Suggestion.hint(author, stories.authors()) + "; a new one begins with a file there");
                isFine = false;
            }
        }
        return isFine;
    }

    private boolean isFree(String key) {
        return stories.all().stream()
                .filter(story -> story.key().equals(key))
                .findFirst()
                .map(story -> {
                    findings.report(
                            Rule.DESK_EXISTS,
                            SourcePosition.ofFile(story.original().file().path()),
                            "this story exists already; nothing was written",
                            "translate it with visnyk translate, or give the new one another --slug");
                    return false;
                })
                .orElse(true);
    }

    private String text(Request request, Language language, LocalDateTime date) {
        StringBuilder text = new StringBuilder("---\n");
        text.append("title: ").append(YamlText.write(request.title().strip())).append('\n');
        text.append("description:\n");
        text.append("date: ").append(DATE.format(date)).append('\n');
        if (!request.languages().isEmpty()) {
            List<String> promised = config.languages().stream()
                    .map(Language::key)
                    .filter(key ->
                            key.equals(language.key()) || request.languages().contains(key))
                    .toList();
            text.append("languages: ").append(YamlText.write(promised)).append('\n');
        } else if (!language.equals(config.defaultLanguage())) {
            // Else a text in the default language, once it is there, would be taken for the original.
            text.append("original: ").append(YamlText.write(language.key())).append('\n');
        }
        if (request.authors().size() == 1) {
            text.append("author: ")
                    .append(YamlText.write(request.authors().get(0)))
                    .append('\n');
        } else if (!request.authors().isEmpty()) {
            text.append("authors: ").append(YamlText.write(request.authors())).append('\n');
        }
        return text.append("draft: true\n---\n\n").toString();
    }

    private Optional<Language> language(String key) {
        return config.language(key);
    }

    private void reject(Rule rule, String argument, String message, String hint) {
        findings.report(rule, SourcePosition.ofFile(argument), message, hint);
    }
}
