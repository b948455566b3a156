package dev.visnyk.query;

import dev.visnyk.config.ConfigReader;
import dev.visnyk.config.Imprint;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.config.SocialLink;
import dev.visnyk.config.TrustPage;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.model.Language;
import dev.visnyk.model.LocalizedText;
import dev.visnyk.model.SiteIndex;
import dev.visnyk.model.StandingPage;
import dev.visnyk.routing.PageId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Who publishes the site: the site's own settings, and what its imprint says. */
final class Publishers {
    private static final Imprint NOTHING = new Imprint(
            LocalizedText.NONE,
            LocalizedText.NONE,
            "",
            "",
            "",
            LocalizedText.NONE,
            LocalizedText.NONE,
            "",
            false,
            SourcePosition.ofFile(ConfigReader.FILE),
            Map.of());

    private final SiteConfig config;
    private final SiteIndex index;
    private final ViewFactory views;
    private final Imprint imprint;

    Publishers(SiteConfig config, SiteIndex index, ViewFactory views) {
        this.config = config;
        this.index = index;
        this.views = views;
        this.imprint = Objects.requireNonNullElse(config.imprint(), NOTHING);
    }

    PublisherView view(Language language) {
        String origin = config.baseUrl().origin();
        return new PublisherView(
                config.title().in(language, "Visnyk"),
                origin + views.url(new PageId.Home(language)),
                config.logo() == null ? "" : origin + views.url(config.logo()),
                config.social().stream().map(SocialLink::url).toList(),
                imprint.name().in(language, ""),
                imprint.address().in(language, ""),
                imprint.phone(),
                imprint.email(),
                imprint.registerId(),
                imprint.founded(),
                imprint.owners().in(language, ""),
                config.imprint() == null ? "" : origin + views.url(new PageId.Imprint(language)),
                policies(language).stream()
                        .map(it -> new Link(it.kind().key(), origin + it.url()))
                        .toList());
    }

    ImprintView imprint(Language language) {
        return new ImprintView(
                imprint.name().in(language, ""),
                imprint.address().in(language, ""),
                imprint.phone(),
                imprint.email(),
                imprint.registerId(),
                imprint.owners().in(language, ""),
                imprint.editor().in(language, ""),
                founded(language),
                policies(language).stream()
                        .map(it -> new Link(it.title(), it.url()))
                        .distinct()
                        .toList());
    }

    private String founded(Language language) {
        boolean isDate = imprint.founded().length() > 4;
        return isDate ? views.dateStyle(language).date(LocalDate.parse(imprint.founded())) : imprint.founded();
    }

    /** A page that the imprint names and that is there in the language. */
    private record Policy(TrustPage kind, String title, String url) {}

    private List<Policy> policies(Language language) {
        List<Policy> policies = new ArrayList<>();
        imprint.pages().forEach((kind, named) -> {
            Optional<StandingPage> page = index.page(named.key(), language);
            page.ifPresent(it ->
                    policies.add(new Policy(kind, it.title(), views.url(new PageId.Standing(named.key(), language)))));
        });
        return policies;
    }
}
