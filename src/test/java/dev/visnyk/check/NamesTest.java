package dev.visnyk.check;

import static dev.visnyk.check.TextFixture.findings;
import static dev.visnyk.check.TextFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.model.ProperName;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesTest {
    private static final List<ProperName> NAMES = List.of(
            name("kyiv", "Київ", "Kyiv", "Киев", "Кієв", "Kiev"),
            name("lviv", "Львів", "Lviv", "Львов", "Львов", "Lvov"),
            name("america", "Америка", "America", "Америка", "Амэрика", "Amerika"),
            name(
                    "zelenskyy",
                    "Володимир Зеленський",
                    "Volodymyr Zelenskyy",
                    "Владимир Зеленский",
                    "Зеленскій",
                    "Zelensky"),
            name("ukraine", "Україна", "Ukraine", "Украина", "Украйна", "the Ukraine"));

    private static ProperName name(String key, String ua, String en, String ru, String avoidUa, String avoidEn) {
        return new ProperName(
                key,
                Map.of("ua", List.of(ua), "en", List.of(en), "ru", List.of(ru)),
                Map.of("ua", List.of(avoidUa), "en", List.of(avoidEn)));
    }

    private static List<String> avoided(String language, String body) {
        return findings(sink -> new AvoidedNames(NAMES).check(text(language, body), sink));
    }

    private static List<String> missing(String from, String original, String to, String translation) {
        return findings(new TranslatedNames(NAMES), text(from, original), text(to, translation));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | He left *Kiev* today     | 1:10: "Kiev" is a form to avoid
                    en | Back in the Ukraine      | 1:9: "the Ukraine" is a form to avoid
                    ua | Він їде до Кієва         | 1:12: "Кієв" is a form to avoid
                    ua | Це місто Львов           | 1:10: "Львов" is a form to avoid
                    """)
    void anAvoidedFormIsFoundInAnyCase(String language, String body, String finding) {
        assertThat(avoided(language, body)).containsExactly(finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Kyiv's streets, Kievan Rus
                    ua | До Києва, зі Львова, у Львові
                    ru | Киев
                    ua | кієвський
                    """)
    void acceptedFormsAndOtherWordsAreFine(String language, String body) {
        assertThat(avoided(language, body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Kyiv said      | ua | у Києві заявили
                    en | Kyiv           | ru | киевские власти
                    en | Lviv           | ua | зі Львова
                    en | America        | ua | в Америці
                    ua | українська     | en | nothing
                    ua | в Україні      | en | Ukrainian cities
                    en | Volodymyr Zelenskyy | ua | Володимиру Зеленському
                    en | Volodymyr Zelenskyy | ru | с Владимиром Зеленским
                    """)
    void aNameMayBeInflectedOrAnAdjective(String from, String original, String to, String translation) {
        assertThat(missing(from, original, to, translation)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | In Kyiv             | ua | У Харкові          | 1:1: "Kyiv" of the original is missing
                    ua | У Києві             | en | In Kiev            | 1:1: "Київ" of the original is missing
                    en | Volodymyr Zelenskyy | ua | Зеленський         | 1:1: "Volodymyr Zelenskyy" of the original is missing
                    """)
    void aNameThatIsMissingIsFound(String from, String original, String to, String translation, String finding) {
        assertThat(missing(from, original, to, translation)).containsExactly(finding);
    }

    @Test
    void withoutNamesThereIsNoRule() {
        assertThat(Checks.ofTexts(List.of())).isEqualTo(Checks.OF_TEXTS);
        assertThat(Checks.ofTranslations(List.of())).isEqualTo(Checks.OF_TRANSLATIONS);
        assertThat(Checks.ofTexts(NAMES)).hasSize(Checks.OF_TEXTS.size() + 1);
        assertThat(Checks.ofTranslations(NAMES)).hasSize(Checks.OF_TRANSLATIONS.size() + 1);
    }
}
