package dev.visnyk.check;

import java.util.List;

/** The rules that one check applies, by what they look at. */
record Ruleset(
        List<TextCheck> ofTexts,
        List<TranslationCheck> ofTranslations,
        List<StoryCheck> ofStories,
        List<SiteRule> ofSites) {
    Ruleset {
        ofTexts = List.copyOf(ofTexts);
        ofTranslations = List.copyOf(ofTranslations);
        ofStories = List.copyOf(ofStories);
        ofSites = List.copyOf(ofSites);
    }
}
