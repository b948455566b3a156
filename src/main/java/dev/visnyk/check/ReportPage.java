package dev.visnyk.check;

import dev.visnyk.diagnostic.Rule;
import dev.visnyk.html.HtmlPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** What only the page of a report has: its style, and the rules that it explains. */
final class ReportPage {
    private static final String STYLE = "/META-INF/visnyk/check/report.css";

    private ReportPage() {}

    /** A page that needs no other file. */
    static HtmlPage titled(String title) {
        return new HtmlPage(title).styled(style());
    }

    /** Fills a cell with a rule and what it is about. */
    static Element rule(Element cell, Rule rule) {
        HtmlPage.word(cell, "code", "", rule.id());
        HtmlPage.word(cell, "span", "about", RuleHelp.summary(rule));
        return cell;
    }

    static String anchor(Rule rule) {
        return "rule-" + rule.id().replace('/', '-');
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(ReportPage.class.getResourceAsStream(STYLE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
