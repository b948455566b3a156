package dev.visnyk.routing;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.model.Language;
import dev.visnyk.model.Section;
import dev.visnyk.model.Site;
import dev.visnyk.model.StandingPage;
import java.util.List;

/** Finds sections and standing pages that take a word which every site uses itself. */
public final class ReservedSlugs {
    private ReservedSlugs() {}

    public static void check(Site site, DiagnosticSink findings) {
        for (Language language : site.languages()) {
            for (Section section : site.sections()) {
                String place = section.slug().isEmpty() ? "content/" + section.key() : "content/sections.yaml";
                check(RouteTable.slug(section, language), SourcePosition.ofFile(place), findings);
            }
        }
        for (List<StandingPage> versions : site.pages().values()) {
            for (StandingPage page : versions) {
                check(page.slug(), SourcePosition.ofFile(page.source().path()), findings);
            }
        }
    }

    private static void check(String slug, SourcePosition position, DiagnosticSink findings) {
        if (RouteTable.RESERVED.contains(slug)) {
            findings.report(
                    Rule.ROUTE_RESERVED,
                    position,
                    "the slug \"" + slug + "\" is taken by a page of every site",
                    "choose another; taken are "
                            + String.join(
                                    ", ", RouteTable.RESERVED.stream().sorted().toList()));
        }
    }
}
