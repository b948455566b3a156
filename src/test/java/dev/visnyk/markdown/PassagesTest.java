package dev.visnyk.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.markdown.Passage.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PassagesTest {
    private static final MarkdownParser PARSER = new MarkdownParser(new MarkdownOptions(MarkdownOptions.RawHtml.CLEAN));

    private static List<Passage> passages(String body) {
        return read(body).orElseThrow();
    }

    private static Optional<List<Passage>> read(String body) {
        return PARSER.passages(new SourceText("a.en.md", "---\ntitle: T\n---\n" + body), 17);
    }

    @Test
    void markupIsNotRead() {
        List<Passage> passages = passages(
                "A *very* [long](https://a.example \"title\") way\nto `code` &amp; \\*stars\\*, <b>bold</b> https://b.example.\n");

        assertThat(passages).hasSize(1);
        assertThat(passages.get(0).text()).isEqualTo("A very long way to \uFFFC & *stars*, bold \uFFFC.");
    }

    @Test
    void everyCharacterKnowsItsPlace() {
        String body = "Перша *друга* \\*третя\\* &amp; [четверта](x).\n\n> п’ята\n";
        String file = "---\ntitle: T\n---\n" + body;
        for (Passage passage : passages(body)) {
            for (int i = 0; i < passage.text().length(); i++) {
                assertThat(file.charAt(passage.offset(i)))
                        .isEqualTo(passage.text().charAt(i));
            }
        }
    }

    @Test
    void blocksSayWhatTheyAre() {
        List<Passage> passages = passages(
                "# One\n\nTwo\n\n> Three\n>\n> - Four\n\n| Five |\n|---|\n| Six |\n\n```\nno\n```\n\n<!-- no -->\n\n![Seven](a.png)\n");

        assertThat(passages)
                .extracting(it -> it.kind() + " " + it.text())
                .containsExactly(
                        Kind.HEADING + " One",
                        Kind.PARAGRAPH + " Two",
                        Kind.QUOTATION + " Three",
                        Kind.QUOTATION + " Four",
                        Kind.PARAGRAPH + " Five",
                        Kind.PARAGRAPH + " Six",
                        Kind.PARAGRAPH + " \uFFFC",
                        Kind.ALTERNATIVE + " Seven");
    }

    @Test
    void aBodyThatIsTooComplexHasNone() {
        assertThat(read("[".repeat(50_000))).isEmpty();
    }
}
