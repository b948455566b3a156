package dev.visnyk.check;

import java.util.List;

/** Every rule that a second reader applies. A new one is written as a class of its own, and named here. */
final class Checks {
    static final List<TextCheck> OF_TEXTS = List.of();

    static final List<TranslationCheck> OF_TRANSLATIONS = List.of();

    static final List<StoryCheck> OF_STORIES = List.of(
            TextLength.ofTitle(),
            new DescriptionMissing(),
            TextLength.ofDescription(),
            new UpdatedEarly(),
            new CaptionTitle(),
            new AltCaption(),
            new PhotoCredit(),
            new PolicyShort());

    static final List<SiteRule> OF_SITES = List.of(
            new PhotoLicense(),
            new NameMissing(),
            new PolicyRoot(),
            new PolicyMissing(),
            new PolicyImprint(),
            new PolicyLater());

    private Checks() {}
}
