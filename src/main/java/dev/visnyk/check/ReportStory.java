package dev.visnyk.check;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.Excerpts;
import dev.visnyk.content.FileName;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.html.HtmlPage;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The part of a report that is about one story, file by file: each finding with its line, what to do, and the law if there is one. */
final class ReportStory {
    private final Path site;
    private final SiteConfig config;
    private final Excerpts excerpts;

    ReportStory(Path site, SiteConfig config) {
        this.site = site;
        this.config = config;
        this.excerpts = new Excerpts(site);
    }

    void addTo(Element parent, FindingGroup group) {
        Element article = HtmlPage.add(parent, "article", "story");
        Element title = HtmlPage.text(article, "h3", group.isStory() ? "" : "path", group.title());
        group.language().ifPresent(language -> title.attr("lang", language.tag()));
        if (group.isStory()) {
            HtmlPage.text(article, "p", "section", group.section());
        }
        Map<String, List<Diagnostic>> byFile = group.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.position().file(), LinkedHashMap::new, Collectors.toList()));
        byFile.forEach((file, findings) -> {
            if (group.isStory()) {
                file(article, file);
            }
            Element list = HtmlPage.add(article, "ul", "findings");
            findings.forEach(finding -> finding(list, finding));
        });
    }

    private void file(Element article, String file) {
        Element line = HtmlPage.add(article, "p", "file");
        FindingGroup.name(file, site, config)
                .map(FileName::language)
                .ifPresent(language ->
                        HtmlPage.word(line, "b", "", language.name()).attr("lang", language.tag()));
        HtmlPage.word(line, "span", "path", file);
    }

    private void finding(Element list, Diagnostic finding) {
        Element item = HtmlPage.add(list, "li", finding.severity().label());
        Element place = HtmlPage.add(item, "p", "place");
        HtmlPage.word(place, "strong", "severity", finding.severity().label());
        SourcePosition position = excerpts.apply(finding.position());
        if (position.line() > 0) {
            HtmlPage.word(place, "span", "", "line " + position.line());
        }
        HtmlPage.word(place, "a", "rule", finding.rule().id()).attr("href", "#" + ReportPage.anchor(finding.rule()));
        HtmlPage.text(item, "p", "message", sentence(finding.message()));
        HtmlPage.excerpt(item, position);
        Optional<String> law = UkrainianLaw.behind(finding.rule());
        String hint = finding.hint() == null ? "" : finding.hint();
        int cited = law.map(hint::indexOf).orElse(-1);
        String advice = cited < 0 ? hint : hint.substring(0, cited).replaceFirst(":\\s*$", "");
        if (!advice.isBlank()) {
            HtmlPage.labelled(item, "hint", "What to do", sentence(advice));
        }
        law.ifPresent(it -> HtmlPage.labelled(item, "law", "Law", sentence(cited < 0 ? it : hint.substring(cited))));
    }

    /** A message as a sentence of its own. */
    private static String sentence(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }
}
