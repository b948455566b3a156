package dev.visnyk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebAddressTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            https://news.example                       | https://news.example/
            HTTPS://News.Example/A#part                | https://news.example/A
            https://news.example:443/                  | https://news.example/
            http://news.example:8080?q=1               | http://news.example:8080/?q=1
            https://вісник.укр/новини                  | https://xn--b1amgkt9j.xn--j1amh/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8
            https://news.example/two words?q=ї         | https://news.example/two%20words?q=%D1%97
            https://news.example/100%                  | https://news.example/100%25
            https://news.example/%D1%97                | https://news.example/%D1%97
            https://news.example/a[1]^b                | https://news.example/a%5B1%5D%5Eb
            https://name:secret@news.example/          | https://news.example/
            http://[::1]:8080/                         | http://[::1]:8080/
            https://under_score.example/               | https://under_score.example/
            """)
    void isWrittenAsServersWantIt(String written, String asked) {
        assertThat(WebAddress.of(written)).map(WebAddress::text).contains(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://",
                "https:///path",
                "https://a b.example/",
                "https://[broken/",
                "https://news..example/",
                "https://news.example:99999/",
                "https://news.example:port/",
                "mailto:desk@news.example",
                "/path",
            })
    void isNotMadeOfWhatIsNone(String written) {
        assertThat(WebAddress.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/b, https://news.example/b",
        "b, https://news.example/a/b",
        "?q=1, https://news.example/a/x?q=1",
        "//other.example/b#c, https://other.example/b",
        "/новини, https://news.example/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8",
        "/two words, https://news.example/two%20words",
        "http://other.example, http://other.example/",
    })
    void leadsOnToWhateverALocationSays(String location, String address) {
        assertThat(WebAddress.of("https://news.example/a/x").orElseThrow().resolve(location))
                .map(WebAddress::text)
                .contains(address);
    }

    @Test
    void utf8InHeadersIsUnderstood() {
        String asLatin1 = new String(
                "/ї".getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(WebAddress.of("https://news.example/").orElseThrow().resolve(asLatin1))
                .map(WebAddress::text)
                .contains("https://news.example/%D1%97");
    }

    @Test
    void credentialsAreSeen() {
        assertThat(WebAddress.hasCredentials("https://name:secret@news.example/"))
                .isTrue();
        assertThat(WebAddress.hasCredentials("https://news.example/@name")).isFalse();
    }
}
