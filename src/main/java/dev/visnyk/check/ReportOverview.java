package dev.visnyk.check;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.FileName;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.html.HtmlPage;
import dev.visnyk.model.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The numbers of a report: findings by rule, by language, by section. */
final class ReportOverview {
    private final List<Placed> findings;
    private final Path site;
    private final SiteConfig config;

    private record Placed(FindingGroup group, Diagnostic finding) {}

    ReportOverview(List<FindingGroup> groups, Path site, SiteConfig config) {
        this.findings = groups.stream()
                .flatMap(group -> group.findings().stream().map(finding -> new Placed(group, finding)))
                .toList();
        this.site = site;
        this.config = config;
    }

    void addTo(Element main) {
        Element section = HtmlPage.add(main, "section", "overview");
        HtmlPage.text(section, "h2", "", "At a glance");
        Element rules = table(section, "By rule", "Rule");
        tally(it -> it.finding().rule())
                .forEach((rule, found) ->
                        ReportPage.rule(row(rules, "", found), rule).attr("id", ReportPage.anchor(rule)));
        Element sides = HtmlPage.add(section, "div", "sides");
        Element languages = table(sides, "By language", "Language");
        tally(this::language).forEach((name, found) -> row(languages, name, found));
        Element sections = table(sides, "By section", "Section");
        tally(it -> it.group().isStory() ? it.group().section() : "other files")
                .forEach((name, found) -> row(sections, name, found));
    }

    private String language(Placed it) {
        return FindingGroup.name(it.finding().position().file(), site, config)
                .map(FileName::language)
                .map(Language::name)
                .orElse("other files");
    }

    private <K extends Comparable<K>> Map<K, List<Placed>> tally(Function<Placed, K> property) {
        return findings.stream().collect(Collectors.groupingBy(property, TreeMap::new, Collectors.toList()));
    }

    private static Element table(Element parent, String caption, String first) {
        return HtmlPage.table(parent, caption, first, "Errors", "Warnings");
    }

    private static Element row(Element table, String name, List<Placed> found) {
        long errors = found.stream().filter(it -> it.finding().isError()).count();
        return HtmlPage.row(table, name, Long.toString(errors), Long.toString(found.size() - errors));
    }
}
