package dev.visnyk.content;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.model.Gone;
import dev.visnyk.model.Redirect;
import dev.visnyk.model.Section;
import dev.visnyk.model.Site;
import dev.visnyk.model.StandingPage;
import dev.visnyk.model.Translations;
import dev.visnyk.parallel.Workers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Puts everything that was read together into the site as it is shown at one moment. */
final class SiteAssembler {
    private static final Comparator<Translations> NEWEST_FIRST = Comparator.comparing(
                    (Translations story) -> story.original().published())
            .reversed()
            .thenComparing(Translations::key);

    private static final Comparator<Section> SECTION_ORDER =
            Comparator.comparingInt(Section::order).thenComparing(Section::key);

    private final SiteConfig config;
    private final Visibility visibility;
    private final Workers workers;
    private final DiagnosticSink findings;

    SiteAssembler(SiteConfig config, Visibility visibility, Workers workers, DiagnosticSink findings) {
        this.config = config;
        this.visibility = visibility;
        this.workers = workers;
        this.findings = findings;
    }

    Site assemble(
            ContentTree tree,
            Catalog catalog,
            List<ArticleSource> articles,
            List<ArticleSource> pages,
            HomePage home,
            List<Redirect> redirects) {
        StoryAssembler assembler = new StoryAssembler(config, catalog, tree, visibility, findings);
        List<StorySources> sources = StorySources.group(articles, config, workers, findings);
        List<Translations> stories = new ArrayList<>();
        List<Gone> gone = new ArrayList<>();
        Set<String> withheldPhotos = new HashSet<>();
        for (StoryAssembler.Assembled story : workers.map(sources, assembler::assemble)) {
            story.shown().ifPresent(stories::add);
            gone.addAll(story.gone());
            withheldPhotos.addAll(story.withheldPhotos());
        }
        List<StorySources> standing = StorySources.group(pages, config, findings);
        standing.forEach(new FactCheck(config, tree, findings)::checkPage);
        PageAssembler pageAssembler = new PageAssembler(tree, visibility);
        gone.addAll(pageAssembler.gone(standing));
        withheldPhotos.addAll(pageAssembler.photoFiles(standing));
        if (!withheldPhotos.isEmpty()) {
            stories.forEach(story ->
                    story.articles().forEach(article -> article.photoFiles().forEach(withheldPhotos::remove)));
        }
        stories.sort(NEWEST_FIRST);
        Supplier<Optional<Instant>> nextChange = workers.start(
                () -> Optional.ofNullable(new NextChange(visibility).find(sources, standing, home.pins(), stories)));
        new ReferenceCheck(sources, findings).check(home, redirects);
        new NavigationCheck(catalog, sources, standing).check(config.navigation(), findings);
        Map<String, List<StandingPage>> shownPages = pageAssembler.assemble(standing);
        if (config.imprint() != null) {
            new ImprintCheck(config.languages(), shownPages, findings).check(config.imprint());
        }
        shownPages
                .values()
                .forEach(versions -> versions.forEach(
                        page -> page.bodyPhotos().forEach(photo -> withheldPhotos.remove(photo.file()))));
        withheldPhotos.removeAll(catalog.portraits());
        withheldPhotos.remove(ContentTree.STATIC + String.valueOf(config.logo()).replaceFirst("^/", ""));
        config.icons().forEach(icon -> withheldPhotos.remove(ContentTree.ofStatic(icon.path())));
        return new Site(
                config.languages(),
                config.defaultLanguage(),
                visibility.now(),
                stories,
                Collections.unmodifiableMap(shownPages),
                sections(catalog, stories),
                home.pins(),
                redirects,
                nextChange.get().orElse(null),
                gone,
                withheldPhotos);
    }

    private static List<Section> sections(Catalog catalog, List<Translations> stories) {
        Map<String, Section> sections = new LinkedHashMap<>(catalog.sections());
        for (Translations story : stories) {
            Section section = story.original().section();
            sections.putIfAbsent(section.key(), section);
        }
        return sections.values().stream().sorted(SECTION_ORDER).toList();
    }
}
