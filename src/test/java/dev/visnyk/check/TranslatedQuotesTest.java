package dev.visnyk.check;

import static dev.visnyk.check.TextFixture.findings;
import static dev.visnyk.check.TextFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TranslatedQuotesTest {
    private static final TranslatedQuotes CHECK = new TranslatedQuotes();

    private static final String THREE = """
            “We waited for the bridge for eleven years,” she said. “Nobody believed that it would be built.”

            > The council promised to open it before the winter, and so it did.
            """;

    @Test
    void theSameQuotationsInOtherMarksAreFine() {
        ReadText translation = text("ua", """
                «Ми чекали на міст одинадцять років, — сказала вона. — Ніхто не вірив, що його збудують».

                — Рада обіцяла відкрити його до зими, і так і сталося.
                """);

        assertThat(findings(CHECK, text("en", THREE), translation)).isEmpty();
    }

    @Test
    void straightMarksCountToo() {
        assertThat(findings(
                        CHECK,
                        text("en", THREE),
                        text("en", THREE.replace('“', '"').replace('”', '"'))))
                .isEmpty();
    }

    @Test
    void quotationsThatBecameParaphraseAreFound() {
        ReadText translation = text("ua", "# Міст\n\nВона сказала, що вони чекали, а рада обіцяла.\n");

        assertThat(findings(CHECK, text("en", THREE), translation))
                .containsExactly("1:3: 0 quotations here, 3 in the original");
        assertThat(findings(CHECK, translation, text("en", THREE)))
                .containsExactly("1:1: 3 quotations here, 0 in the original");
    }

    @Test
    void namesAndWordsInMarksAreNoQuotations() {
        ReadText translation = text(
                "ua",
                "«Теннессі Стейт Тайгерс» грали проти «Вандербілт Комодорес Клаб» у «тихому» місті, «Дорога до Моря Миру», "
                        + "«Агент Джонні Інгліш: Нова Місія», «Великий Міст Через Річку».");

        assertThat(findings(CHECK, text("en", "The Tigers played."), translation))
                .isEmpty();
    }
}
