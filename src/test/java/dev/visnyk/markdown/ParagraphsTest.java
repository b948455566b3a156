package dev.visnyk.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.markdown.MarkdownOptions.RawHtml;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ParagraphsTest {
    private final MarkdownParser parser = new MarkdownParser(new MarkdownOptions(RawHtml.CLEAN));

    private List<Paragraph> paragraphs(String text) {
        return parser.paragraphs(new SourceText("x.md", text), 0, finding -> {
                    throw new AssertionError(finding);
                })
                .orElseThrow();
    }

    @Test
    void blocksOfTheTopLevelAreParagraphs() {
        assertThat(paragraphs("""
                # Head

                One
                  line.

                - a

                - b
                > quote
                > > more

                | t | u |
                |---|---|
                | 1 | 2 |

                ```
                code

                  more
                ```
                ![photo](a.jpg)

                [^1]: Note
                <div>

                text

                </div>
                """))
                .extracting(Paragraph::text)
                .containsExactly(
                        "# Head",
                        "One line.",
                        "- a - b",
                        "> quote > > more",
                        "| t | u | |---|---| | 1 | 2 |",
                        "``` code more ```",
                        "![photo](a.jpg)",
                        "[^1]: Note",
                        "<div>",
                        "text",
                        "</div>");
    }

    @Test
    void commentsAreNone() {
        assertThat(paragraphs("<!-- a\n\nb -->\n\ntext\n")).containsExactly(new Paragraph("text", 15));
    }

    @Test
    void offsetsAreThoseOfTheWholeText() {
        SourceText text = new SourceText("x.md", "---\ntitle: x\n---\n\nOne\n\nTwo\n");

        assertThat(parser.paragraphs(text, 17, finding -> {}).orElseThrow())
                .allSatisfy(paragraph ->
                        assertThat(text.text().substring(paragraph.offset())).startsWith(paragraph.text()));
    }

    @Test
    void whatIsTooComplexIsReported() {
        DiagnosticCollector findings = new DiagnosticCollector();

        assertThat(parser.paragraphs(new SourceText("x.md", ">".repeat(5_000) + "a"), 0, findings))
                .isEmpty();
        assertThat(findings.hasErrors()).isTrue();
    }
}
