package dev.visnyk.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.model.Language;
import dev.visnyk.model.Language.Direction;
import dev.visnyk.model.LocalizedText;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What site.yaml says, what it need not say, and what beats it. What is wrong is in bad-input/config. */
final class ConfigReaderTest {
    private final DiagnosticCollector findings = new DiagnosticCollector();

    @Test
    void siteWithoutAConfigurationHasItsDefaults() {
        SiteConfig config = new ConfigReader(Map.of(), findings).parse(null, null);

        assertThat(config.languages()).extracting(Language::key).containsExactly("ua", "en", "ru");
        assertThat(config.languages()).extracting(Language::tag).containsExactly("uk", "en", "ru");
        assertThat(config.defaultLanguage().key()).isEqualTo("ua");
        assertThat(config.title()).isEqualTo(LocalizedText.common("Visnyk"));
        assertThat(config.baseUrl()).hasToString("http://localhost:4040");
        assertThat(config.zone()).isEqualTo(ZoneId.of("Europe/Kyiv"));
        assertThat(config.articlePattern()).isEqualTo("/{lang}/{section}/{yyyy}/{MM}/{slug}/");
        assertThat(config.pageSize()).isEqualTo(20);
        assertThat(config.trustedHtml()).isFalse();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void languagesKeepTheirOrderAndTheFirstIsTheDefault() {
        SiteConfig config =
                read("languages:\n  pl: {}\n  ua: {}\n  pt-br: {tag: pt-BR, path: br, name: Português, label: BR}\n");

        assertThat(config.languages())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(
                        new Language("pl", "pl", "pl", "pl", "PL", Direction.LTR, 0),
                        new Language("ua", "ua", "uk", "ua", "UA", Direction.LTR, 1),
                        new Language("pt-br", "br", "pt-BR", "Português", "BR", Direction.LTR, 2));
        assertThat(config.defaultLanguage().key()).isEqualTo("pl");
        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ar, {}, RTL",
        "he, {}, RTL",
        "en, {}, LTR",
        "en, {direction: rtl}, RTL",
        "fa, {direction: ltr}, LTR",
        "xx, {tag: ar-EG}, RTL"
    })
    void directionFollowsTheTagUnlessStated(String key, String language, Direction direction) {
        assertThat(read("languages:\n  " + key + ": " + language)
                        .languages()
                        .get(0)
                        .direction())
                .isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({"ua, uk", "cz, cs", "gr, el", "by, be", "UA, uk"})
    void countryTakenForALanguageIsRefusedWithTheRightTag(String country, String tag) {
        read("languages:\n  xx: {tag: " + country + "}");

        assertThat(findings.sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("\"" + country + "\" is a country, not a language");
            assertThat(finding.hint()).isEqualTo("the language tag is \"" + tag + "\"");
            assertThat(finding.position().line()).isEqualTo(2);
        });
    }

    @Test
    void variablesBeatTheFileAndTheCommandLineBeatsBoth() {
        Map<String, String> environment = Map.of(
                "VISNYK_BASE_URL", "https://b.example", "VISNYK_PAGE_SIZE", "7", "VISNYK_LANGUAGES_EN_NAME", "E");
        SourceText source = new SourceText(
                ConfigReader.FILE, "base-url: https://a.example\npage-size: 5\nlanguages: {en: {name: English}}");

        SiteConfig config = new ConfigReader(environment, findings).parse(source, null);
        SiteConfig overridden =
                new ConfigReader(environment, findings).parse(source, BaseUrl.parse("https://c.example"));

        assertThat(config.baseUrl()).hasToString("https://b.example");
        assertThat(config.pageSize()).isEqualTo(7);
        assertThat(config.languages().get(0).name()).isEqualTo("E");
        assertThat(overridden.baseUrl()).hasToString("https://c.example");
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example,              https://news.example, ''",
        "https://news.example/,             https://news.example, ''",
        "HTTPS://News.Example:8443/a/b//,   https://news.example:8443, /a/b",
        "http://localhost:4040/x/../y,      http://localhost:4040, /y",
        "https://xn--80aswg.xn--p1ai/,      https://xn--80aswg.xn--p1ai, ''"
    })
    void baseUrlIsAnOriginAndAPathWithoutASlashAtTheEnd(String text, String origin, String path) {
        assertThat(BaseUrl.parse(text)).isEqualTo(new BaseUrl(origin, path));
    }

    private SiteConfig read(String text) {
        return new ConfigReader(Map.of(), findings).parse(new SourceText(ConfigReader.FILE, text), null);
    }
}
