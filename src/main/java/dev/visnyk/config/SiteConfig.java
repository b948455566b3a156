package dev.visnyk.config;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.model.Language;
import dev.visnyk.model.LocalizedText;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of a site, complete: what site.yaml does not say has its default here.
 *
 * @param title the site's name
 * @param description one sentence about the site
 * @param baseUrl where it is published
 * @param zone the newsroom's time zone: dates without an offset are in it, and readers see times in it
 * @param zoneName how readers are told the zone ("Kyiv time"); when empty they see the offset
 * @param languages in the order of site.yaml, the default language among them
 * @param defaultLanguage the language at {@code /}
 * @param policy the policy that it must keep, or null
 * @param articlePattern the permalink pattern of articles
 * @param patternPosition where the pattern stands
 * @param pageSize articles on a list page
 * @param navigation the main navigation, in order; empty for all sections
 * @param logo path of a static file, or null
 * @param icons small pictures that stand for the site, the best one first
 * @param themeColor the colour that browsers may give to what surrounds the site
 * @param social the newsroom's accounts elsewhere
 * @param footer a sentence for every footer
 * @param head markup for the head of every page
 * @param trustedHtml whether raw HTML in articles is written as it is instead of being cleaned
 * @param feeds which feeds there are
 * @param photos what is made of photos
 * @param hosting what the host is told
 * @param checks how grave it takes what a check finds
 * @param imprint who publishes the site, or null
 */
public record SiteConfig(
        LocalizedText title,
        LocalizedText description,
        BaseUrl baseUrl,
        ZoneId zone,
        LocalizedText zoneName,
        List<Language> languages,
        Language defaultLanguage,
        @Nullable MediaPolicy policy,
        String articlePattern,
        SourcePosition patternPosition,
        int pageSize,
        List<NavigationItem> navigation,
        @Nullable String logo,
        List<SiteIcon> icons,
        String themeColor,
        List<SocialLink> social,
        LocalizedText footer,
        HeadSlot head,
        boolean trustedHtml,
        Feeds feeds,
        PhotoSettings photos,
        Hosting hosting,
        CheckSettings checks,
        @Nullable Imprint imprint) {
    public SiteConfig {
        languages = List.copyOf(languages);
        navigation = List.copyOf(navigation);
        icons = List.copyOf(icons);
        social = List.copyOf(social);
    }

    public Optional<Language> language(String key) {
        for (Language language : languages) {
            if (language.key().equals(key)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    public Set<String> languageKeys() {
        return languages.stream().map(Language::key).collect(Collectors.toUnmodifiableSet());
    }
}
