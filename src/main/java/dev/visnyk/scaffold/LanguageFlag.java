package dev.visnyk.scaffold;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.Suggestion;

/** What is said of a language that a flag names and the site does not have. */
final class LanguageFlag {
    private LanguageFlag() {}

    static void reject(String flag, String key, SiteConfig config, DiagnosticSink findings) {
        findings.report(
                Rule.DESK_LANGUAGE,
                SourcePosition.ofFile(flag),
                "\"" + key + "\" is not a language of this site",
                config.languages().stream()
                        .filter(language -> language.tag().equals(key))
                        .findFirst()
                        .map(language -> "did you mean \"" + language.key() + "\"?")
                        .orElseGet(() -> Suggestion.hint(key, config.languageKeys())));
    }
}
