package dev.visnyk.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.i18n.Typographer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RawHtmlTest {
    private final DiagnosticCollector findings = new DiagnosticCollector();

    private String html(String markdown) {
        return FilledHoles.fill(new MarkdownParser(new MarkdownOptions(MarkdownOptions.RawHtml.CLEAN))
                .parse(new SourceText("x.md", markdown), 0, Typographer.forTag("de"), BodyKind.PLAIN, findings));
    }

    @Test
    void anElementMayHoldMarkdownBetweenItsTags() {
        String markdown = """
                <details>
                <summary>More</summary>

                Some **bold** text.

                </details>

                After.
                """;

        assertThat(html(markdown)).isEqualTo("""
                        <details>
                        <summary>More</summary>
                        <p>Some <strong>bold</strong> text.</p>
                        </details>
                        <p>After.</p>
                        """);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void anElementLeftOpenEndsWithItsContainer() {
        assertThat(html("> <div class=\"a\">\n>\n> In.\n\nOut.\n"))
                .isEqualTo("<blockquote>\n<div class=\"a\">\n<p>In.</p>\n</div></blockquote>\n<p>Out.</p>\n");
    }

    @Test
    void aTagWithinAContainerDoesNotCloseWhatBeganOutsideIt() {
        assertThat(html("<div>\n\n- item\n\n  </div>\n\nText.\n")).endsWith("</ul>\n<p>Text.</p>\n</div>");
        assertThat(findings.sorted()).extracting(Diagnostic::message).hasSize(1);
    }

    @Test
    void aTagWithinBoldTextDoesNotCloseWhatBeganOutsideIt() {
        assertThat(html("<span>a **b</span>** c")).isEqualTo("<p><span>a <strong>b</strong> c</span></p>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a<br>b                                  | <p>a<br>b</p>",
                "a <b onclick='x()'>c</b>                | <p>a <b>c</b></p>",
                "<div onclick=\"x()\">a</div>            | <div>a</div>",
                "<script>alert(1)</script>               | ''",
                "<script>alert(1)                        | ''",
                "<div><script>alert(1)</script></div>    | <div></div>",
                "<div title=\"<script>\">a</div>         | <div title=\"&lt;script&gt;\">a</div>",
                "<iframe src='https://e.example'></iframe> | ''",
                "<a href='javascript:alert(1)'>a</a>     | <p><a>a</a></p>",
                "<style>p{}</style>                      | ''",
                "<!-- remark -->                         | ''",
                "a <!-- remark --> b                     | <p>a  b</p>",
            })
    void onlyWhatCanDoNoHarmIsKept(String markdown, String expected) {
        assertThat(html(markdown).strip()).isEqualTo(expected);
    }
}
