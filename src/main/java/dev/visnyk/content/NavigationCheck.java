package dev.visnyk.content;

import dev.visnyk.config.NavigationItem;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.Suggestion;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds entries of the navigation in site.yaml that lead to a section, topic or page which nothing ever names. */
final class NavigationCheck {
    private final Set<String> sections = new HashSet<>();
    private final Set<String> topics = new HashSet<>();
    private final Set<String> pages = new HashSet<>();

    NavigationCheck(Catalog catalog, List<StorySources> stories, List<StorySources> standing) {
        sections.addAll(catalog.sections().keySet());
        topics.addAll(catalog.topics().keySet());
        for (StorySources story : stories) {
            FrontMatter facts = story.original().frontMatter();
            sections.add(facts.section() == null ? story.original().name().firstFolder() : facts.section());
            topics.addAll(facts.tags());
        }
        standing.forEach(page -> pages.add(page.key().substring("pages/".length())));
    }

    void check(List<NavigationItem> navigation, DiagnosticSink findings) {
        for (NavigationItem item : navigation) {
            Set<String> known = switch (item.kind()) {
                case SECTION -> sections;
                case TOPIC -> topics;
                case PAGE -> pages;
                case URL -> Set.of(item.target());
            };
            if (!known.contains(item.target())) {
                findings.report(
                        Rule.CONTENT_REFERENCE,
                        item.position(),
                        "there is no %s \"%s\"".formatted(item.kind().name().toLowerCase(Locale.ROOT), item.target()),
                        Suggestion.hint(item.target(), known));
            }
        }
    }
}
