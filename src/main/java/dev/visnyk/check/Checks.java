package dev.visnyk.check;

import dev.visnyk.model.ProperName;
import java.util.ArrayList;
import java.util.List;

/** Every rule that a second reader applies. A new one is written as a class of its own, and named here. */
final class Checks {
    static final List<TextCheck> OF_TEXTS = List.of(
            new MixedScript(),
            new ForeignLetters(),
            new Apostrophes(),
            new UnpairedQuotes(),
            new Spaces(),
            new OtherLanguage());

    static final List<TranslationCheck> OF_TRANSLATIONS =
            List.of(new TranslatedNumbers(), new TranslatedDates(), new TranslatedQuotes());

    static final List<StoryCheck> OF_STORIES = List.of(
            TextLength.ofTitle(),
            new DescriptionMissing(),
            TextLength.ofDescription(),
            new UpdatedEarly(),
            new CaptionTitle(),
            new AltCaption(),
            new PhotoCredit(),
            new PhotoAlt(),
            new PolicyShort(),
            new PolicyCaption());

    static final List<SiteRule> OF_SITES = List.of(
            new PhotoLicense(),
            PhotoSize.ofSmall(),
            PhotoSize.ofLarge(),
            new NameMissing(),
            new PolicyRoot(),
            new PolicyMissing(),
            new PolicyImprint(),
            new PolicyName(),
            new PolicyLater());

    private Checks() {}

    /** All the rules, for a newsroom that lists these names. */
    static Ruleset all(List<ProperName> names) {
        return new Ruleset(ofTexts(names), ofTranslations(names), OF_STORIES, OF_SITES);
    }

    /** The rules of texts, and those of the names that a newsroom lists. */
    static List<TextCheck> ofTexts(List<ProperName> names) {
        List<TextCheck> checks = new ArrayList<>(OF_TEXTS);
        if (!names.isEmpty()) {
            checks.add(new AvoidedNames(names));
        }
        return checks;
    }

    /** The rules of translations, and those of the names that a newsroom lists. */
    static List<TranslationCheck> ofTranslations(List<ProperName> names) {
        List<TranslationCheck> checks = new ArrayList<>(OF_TRANSLATIONS);
        if (!names.isEmpty()) {
            checks.add(new TranslatedNames(names));
        }
        return checks;
    }
}
