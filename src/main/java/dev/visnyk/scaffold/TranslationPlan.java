package dev.visnyk.scaffold;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.Manuscript;
import dev.visnyk.content.Stories;
import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.Suggestion;
import dev.visnyk.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which translations of a text are to be written; what can't be is reported. */
public final class TranslationPlan {
    private final SiteConfig config;
    private final Stories stories;
    private final Request request;
    private final DiagnosticSink findings;

    /**
     * What is asked for.
     *
     * @param languages keys of the languages; empty for all that the story promises and does not have
     * @param translators keys or names
     * @param method how it is translated, or null to say nothing of it
     */
    public record Request(
            List<String> languages,
            List<String> translators,
            @Nullable String method) {
        public Request {
            languages = List.copyOf(languages);
            translators = List.copyOf(translators);
        }
    }

    public TranslationPlan(SiteConfig config, Stories stories, Request request, DiagnosticSink findings) {
        this.config = config;
        this.stories = stories;
        this.request = request;
        this.findings = findings;
    }

    /** The files to write for one text. */
    public List<NewFile> of(Story story, StoryText source) {
        checkTranslators();
        Optional<Manuscript> manuscript = Manuscript.read(source.file(), findings);
        if (manuscript.isEmpty()) {
            return List.of();
        }
        NewTranslation translation =
                new NewTranslation(story, source, manuscript.get(), request.translators(), request.method());
        List<NewFile> files = new ArrayList<>();
        for (Language language : languages(story, source)) {
            Optional<StoryText> existing = story.in(language);
            if (existing.isPresent()) {
                findings.report(
                        Rule.DESK_EXISTS,
                        SourcePosition.ofFile(existing.get().file().path()),
                        "this text exists already; nothing was written",
                        "name other languages with --to");
            } else {
                files.add(translation.into(language));
            }
        }
        return files;
    }

    private List<Language> languages(Story story, StoryText source) {
        if (!request.languages().isEmpty()) {
            return named();
        }
        List<Language> missing = story.promised().stream()
                .filter(language -> story.in(language).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            findings.report(
                    Rule.DESK_LANGUAGE,
                    SourcePosition.ofFile(source.file().path()),
                    "the story has a text in every language that it promises",
                    "name the languages to translate it to: --to "
                            + String.join(
                                    ",", config.languageKeys().stream().sorted().toList()));
        }
        return missing;
    }

    private List<Language> named() {
        List<Language> named = new ArrayList<>();
        for (String key : request.languages().stream().distinct().toList()) {
            config.language(key).ifPresentOrElse(named::add, () -> LanguageFlag.reject("--to", key, config, findings));
        }
        return named;
    }

    private void checkTranslators() {
        for (String translator : request.translators()) {
            if (!stories.isAuthor(translator)) {
                findings.report(
                        Rule.DESK_AUTHOR,
                        SourcePosition.ofFile("--translator"),
                        "there is no author \"" + translator + "\" in content/authors",
                        Suggestion.hint(translator, stories.authors()) + "; a new one begins with a file there");
            }
        }
    }
}
