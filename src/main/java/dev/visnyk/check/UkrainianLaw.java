package dev.visnyk.check;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.model.Language;
import java.util.Locale;
import java.util.Optional;

/** What the laws of Ukraine want of media that are registered there. */
final class UkrainianLaw {
    /** Other versions may exist, but the Ukrainian one is loaded by default and has no less content. */
    static final String LANGUAGE = "article 27(6) of the Language Law, in force since 16 July 2022";

    /** Registered name, postal address, telephone, e-mail address, identifier in the Register. */
    static final String MEDIA = "article 37(5) of the Law on Media (2849-IX)";

    private UkrainianLaw() {}

    /** The rule of law that a rule of ours is there for; empty for a rule of the craft or the house. */
    static Optional<String> behind(Rule rule) {
        return switch (rule) {
            case POLICY_ROOT, POLICY_MISSING, POLICY_SHORT -> Optional.of(LANGUAGE);
            case POLICY_IMPRINT, IMPRINT_INCOMPLETE -> Optional.of(MEDIA);
            default -> Optional.empty();
        };
    }

    /** The language of the site that is Ukrainian. */
    static Optional<Language> language(SiteConfig config) {
        return config.languages().stream()
                .filter(language ->
                        Locale.forLanguageTag(language.tag()).getLanguage().equals("uk"))
                .findFirst();
    }
}
