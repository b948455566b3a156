package dev.visnyk.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DestinationsTest {
    private static final MarkdownParser PARSER = new MarkdownParser(new MarkdownOptions(MarkdownOptions.RawHtml.CLEAN));
    private static final String FRONT_MATTER = "---\ntitle: T\n---\n";

    private static List<Destination> destinations(String body) {
        return PARSER.destinations(new SourceText("a.en.md", FRONT_MATTER + body), FRONT_MATTER.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [a](https://a.example "t")                     | 5
            [a](<https://a.example>)                       | 6
            ![a](https://a.example)                        | 6
            Then <https://a.example>.                      | 7
            Ось, https://a.example.                        | 6
            **https://a.example**                          | 3
            [a]: https://a.example                         | 6
            > - [*a*](https://a.example)                   | 11
            Raw <a href="https://a.example">a</a>          | 14
            <p>x<a href='https://a.example'>a</a></p>      | 14
            <img src="https://a.example">                  | 11
            [https://a.example](https://a.example)         | 21
            [![a](https://a.example)](/x)                  | 7
            """)
    void anAddressIsFoundWhereItStands(String body, int column) {
        SourceText source = new SourceText("a.en.md", FRONT_MATTER + body);
        List<SourcePosition> places = destinations(body).stream()
                .filter(it -> it.url().equals("https://a.example"))
                .map(it -> source.position(it.offset()))
                .toList();

        assertThat(places).hasSize(1);
        assertThat(places.get(0).line()).isEqualTo(4);
        assertThat(places.get(0).column()).isEqualTo(column);
    }

    @Test
    void addressesAreTakenAsReadersGetThem() {
        assertThat(destinations("[a](https://a.example/?x=1&amp;y=\\_) and www.b.example\n"))
                .extracting(Destination::url)
                .containsExactly("https://a.example/?x=1&y=_", "https://www.b.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`https://a.example`",
                "    https://a.example",
                "```\nhttps://a.example\n```",
                "<!-- <a href=\"https://a.example\">a</a> -->",
                "<!-- https://a.example -->",
            })
    void codeAndCommentsNameNone(String body) {
        assertThat(destinations(body)).isEmpty();
    }

    @Test
    void aFootnoteNamesSome() {
        assertThat(destinations("A.[^1]\n\n[^1]: See https://a.example/x\n"))
                .extracting(Destination::url)
                .containsExactly("https://a.example/x");
    }

    @Test
    void aBodyThatIsTooComplexNamesNone() {
        assertThat(destinations("[".repeat(50_000))).isEmpty();
    }
}
