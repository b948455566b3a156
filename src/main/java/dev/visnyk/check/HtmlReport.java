package dev.visnyk.check;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.Severity;
import dev.visnyk.html.HtmlPage;
import dev.visnyk.i18n.DateStyle;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A check as one page that an editor-in-chief can read: how it stands, then what to do, story by story, then what nobody was told. It
 * needs no script and nothing from elsewhere, so that it can be mailed and printed.
 */
public final class HtmlReport {
    private final Occasion occasion;
    private final CheckResult result;
    private final SiteConfig config;
    private final Path site;
    private final List<FindingGroup> groups;

    /**
     * When and of what a check was made.
     *
     * @param made when
     * @param now the moment that the site was checked for
     * @param limits the rules, files and folders that it tells of; empty for all
     * @param version of Visnyk
     */
    public record Occasion(Instant made, Instant now, List<String> limits, String version) {
        public Occasion {
            limits = List.copyOf(limits);
        }
    }

    /**
     * @param site the site's folder
     * @param findings those of the result that were asked for
     */
    public HtmlReport(Path site, CheckResult result, List<Diagnostic> findings, Occasion occasion) {
        this.site = site;
        this.occasion = occasion;
        this.result = result;
        this.config = result.config();
        this.groups = FindingGroup.of(findings, site, config);
    }

    /** The page. */
    public String render() {
        String title = config.title().in(config.defaultLanguage(), "");
        HtmlPage page = ReportPage.titled(title.isEmpty() ? "Check" : "Check of " + title);
        header(page.body().appendElement("header"), title);
        Element main = page.body().appendElement("main");
        if (!groups.isEmpty()) {
            new ReportOverview(groups, site, config).addTo(main);
            Element found = main.appendElement("section");
            HtmlPage.text(found, "h2", "", "Story by story");
            ReportStory story = new ReportStory(site, config);
            groups.forEach(group -> story.addTo(found, group));
        }
        untold(main);
        HtmlPage.text(page.body(), "footer", "", "Visnyk " + occasion.version());
        return page.html();
    }

    private void header(Element header, String title) {
        HtmlPage.text(header, "p", "kicker", "Check before publication");
        Element name = HtmlPage.text(header, "h1", "", title.isEmpty() ? "The site" : title);
        if (!title.isEmpty()) {
            name.attr("lang", config.defaultLanguage().tag());
        }
        verdict(header);
        Element made = HtmlPage.text(header, "p", "made", "Checked on ");
        time(made, occasion.made());
        made.appendText(" (" + config.zone().getId() + ")");
        if (!occasion.now().equals(occasion.made())) {
            made.appendText(", as the site is on ");
            time(made, occasion.now());
        }
        made.appendText(".");
        if (!occasion.limits().isEmpty()) {
            HtmlPage.text(header, "p", "made", "Only of " + String.join(", ", occasion.limits()) + ".");
        }
    }

    private void time(Element parent, Instant moment) {
        HtmlPage.text(parent, "time", "", DateStyle.forTag("en").dateTime(moment.atZone(config.zone())))
                .attr("datetime", moment.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private void verdict(Element header) {
        if (groups.isEmpty()) {
            HtmlPage.text(header, "p", "verdict fine", "Nothing was found.");
            return;
        }
        long errors = count(Severity.ERROR);
        long stories = groups.stream().filter(FindingGroup::isStory).count();
        String found = joined(counted(errors, "error"), counted(count(Severity.WARNING), "warning"));
        String places = joined(
                stories == 1 ? "1 story" : stories == 0 ? "" : stories + " stories",
                counted(groups.size() - stories, "other file"));
        HtmlPage.text(header, "p", errors > 0 ? "verdict error" : "verdict warning", found + " in " + places + ".");
    }

    private long count(Severity severity) {
        return groups.stream()
                .flatMap(group -> group.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static String counted(long count, String what) {
        return count == 0 ? "" : count + " " + what + (count == 1 ? "" : "s");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" and "));
    }

    /** What was found, or may have been, and is not told: nobody should believe more of the check than it says. */
    private void untold(Element main) {
        Map<Rule, Optional<Severity>> chosen = new TreeMap<>(config.checks().severities());
        Stream.of(Rule.values())
                .filter(Rule::isOffByDefault)
                .forEach(rule -> chosen.putIfAbsent(rule, Optional.empty()));
        Element section = HtmlPage.add(main, "section", "untold");
        HtmlPage.text(section, "h2", "", "What this newsroom takes otherwise");
        Element rules = HtmlPage.table(section, "Rules", "Rule", "Taken as", "Findings not told");
        chosen.forEach((rule, severity) ->
                ReportPage.rule(HtmlPage.row(rules, "", taken(rule, severity), "" + untold(rule)), rule));
        if (!result.excepted().isEmpty()) {
            Element table = HtmlPage.table(section, "Exceptions that texts ask for", "Text", "Finding", "Reason");
            result.excepted()
                    .forEach(it -> HtmlPage.text(
                            HtmlPage.row(
                                    table,
                                    "",
                                    it.finding().message() + " ["
                                            + it.finding().rule().id() + "]",
                                    it.reason()),
                            "span",
                            "path",
                            it.finding().position().toString()));
        }
    }

    private String taken(Rule rule, Optional<Severity> severity) {
        String asked = config.checks().severities().containsKey(rule) ? "" : " unless asked for";
        return severity.map(Severity::label).orElse("off") + asked;
    }

    private long untold(Rule rule) {
        return result.off().stream().filter(finding -> finding.rule() == rule).count();
    }
}
