package dev.visnyk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OtherLanguageTest {
    private static final OtherLanguage CHECK = new OtherLanguage();

    private static final Map<String, String> PARAGRAPHS = Map.of(
            "uk",
            "Міська рада ухвалила рішення, що новий міст через річку почнуть будувати вже цієї весни, а кошти на це є. "
                    + "Мер сказав, що його чекали десять років, і подякував усім, хто та як міг допоміг.",
            "ru",
            "Городской совет принял решение, что новый мост через реку начнут строить уже этой весной, и деньги на это есть. "
                    + "Мэр сказал, что его ждали десять лет, и поблагодарил всех, кто помог, как мог, и тех, кто был рядом.",
            "en",
            "The city council has decided that the new bridge over the river is to be built this spring, and the money for "
                    + "it is there. The mayor said that it was awaited for ten years, and thanked all of those who helped.",
            "pl",
            "Rada miasta zdecydowała, że nowy most na rzece zostanie zbudowany wiosną, a pieniądze na ten cel już są. "
                    + "Burmistrz powiedział, że czekano na niego dziesięć lat, i podziękował wszystkim, którzy pomogli.",
            "bg",
            "Градският съвет реши новият мост над реката да се строи тази пролет, а парите за него вече са налице. "
                    + "Кметът каза, че са го чакали десет години, и благодари на всички, които са помогнали.");

    private static String paragraph(String language) {
        return Objects.requireNonNull(PARAGRAPHS.get(language));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            uk, ru, 'this text is in Russian, and its file''s name says Ukrainian'
            ru, uk, 'this text is in Ukrainian, and its file''s name says Russian'
            uk, en, 'this text is in English, and its file''s name says Ukrainian'
            ru, pl, 'this text is in Latin letters, and its file''s name says Russian'
            en, uk, 'this text is in Ukrainian, and its file''s name says English'
            en, ru, 'this text is in Russian, and its file''s name says English'
            en, bg, 'this text is in Cyrillic letters, and its file''s name says English'
            """)
    void aTextInAnotherLanguageIsFound(String tag, String written, String message) {
        String body = "# 2026\n\n" + paragraph(written) + "\n\n" + paragraph(written) + "\n";

        assertThat(CheckedText.findings(CHECK, tag, body)).containsExactly("1:3 " + message);
    }

    @ParameterizedTest
    @CsvSource({"uk, uk", "ru, ru", "en, en", "en, pl", "pl, uk", "de, ru"})
    void aTextInItsLanguageOrInOneNotKnownHereIsNot(String tag, String written) {
        assertThat(CheckedText.findings(CHECK, tag, (paragraph(written) + "\n\n").repeat(2)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"uk, ru, Ukrainian, Russian", "ru, uk, Russian, Ukrainian", "uk, en, Ukrainian, English"})
    void aParagraphInAnotherLanguageIsFound(String tag, String other, String name, String otherName) {
        String own = paragraph(tag);
        String body = own + "\n\n" + paragraph(other) + "\n\n" + own + "\n\n" + own;

        assertThat(CheckedText.findings(CHECK, tag, body))
                .containsExactly("3:1 this paragraph is in " + otherName + ", and the text in " + name);
    }

    @Test
    void quotationsAreNot() {
        String own = paragraph("uk");
        String other = paragraph("ru");
        String body =
                own + "\n\n> " + other + "\n\n«" + other + "»\n\n– " + "\"" + other + "\"\n\n" + own + "\n\n" + own;

        assertThat(CheckedText.findings(CHECK, "uk", body)).isEmpty();
    }

    @Test
    void shortTextsAreNot() {
        assertThat(CheckedText.findings(CHECK, "uk", "Это был хороший день, и мы его запомним."))
                .isEmpty();
    }
}
