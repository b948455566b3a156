package dev.visnyk.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.binary.TextBuilder;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In these examples {@code ~} stands for a no-break space, in what is given and in what is expected. */
class TypographerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "uk | \"Слово\" | «Слово»",
                "ru | \"Слово\" | «Слово»",
                "en | \"Word\" | “Word”",
                "uk | Компанія \"Надра\", \"Мрія\". | Компанія «Надра», «Мрія».",
                "uk | \"Компанія \"Надра\" зростає\" | «Компанія „Надра“ зростає»",
                "uk | \"Вона: \"Він: \"Так\"\"\" | «Вона: „Він: «Так»“»",
                "en | \"The \"big\" deal\" | “The ‘big’ deal”",
                "uk | «Компанія \"Надра\"» | «Компанія „Надра“»",
                "uk | „Компанія \"Надра\"“ | „Компанія «Надра»“",
                "en | “The \"big\" deal” | “The ‘big’ deal”",
                "uk | (\"Надра\") | («Надра»)",
                "uk | екс-\"Надра\" | екс-«Надра»",
                "uk | ТОВ\"Надра\" | ТОВ«Надра»",
                "uk | \"...але ні\" | «…але ні»",
                "en | \"But I—\" | “But I—”",
                "uk | екран 5\" | екран 5\"",
                "uk | одна \" лапка | одна \" лапка",
                "uk | \"не закрита | «не закрита",
            })
    void double_quotes_follow_the_language(String tag, String text, String expected) {
        assertTypeset(tag, text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "uk | об'єкт | об’єкт",
                "uk | обʼєкт | об’єкт",
                "uk | об`єкт | об’єкт",
                "uk | об’єкт | об’єкт",
                "ru | Жанна д'Арк | Жанна д’Арк",
                "uk | 'слово' | 'слово'",
                "en | it's | it’s",
                "en | we're | we’re",
                "en | a:b's | a:b’s",
                "en | 'Yes' | ‘Yes’",
                "en | \"He said 'yes'.\" | “He said ‘yes’.”",
                "en | 'He said \"yes\".' | ‘He said “yes”.’",
                "en | the dogs' owner | the dogs’ owner",
                "en | in the '90s | in the ’90s",
                "en | 'Tis rock 'n' roll | ’Tis rock ’n’ roll",
                "en | the 1990's | the 1990’s",
                "en | he is 6'2\" tall | he is 6'2\" tall",
                "en | \"it's 'the dogs' home'\" and 'so' | “it’s ‘the dogs’ home’” and ‘so’",
            })
    void apostrophes_and_single_quotes_are_told_apart(String tag, String text, String expected) {
        assertTypeset(tag, text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "uk | Київ - столиця | Київ~— столиця",
                "uk | Київ -- столиця | Київ~— столиця",
                "uk | Київ – столиця | Київ~— столиця",
                "ru | Киев — столица | Киев~— столица",
                "ru | Киев~— столица | Киев~— столица",
                "en | Kyiv - the capital | Kyiv~– the capital",
                "en | Kyiv -- the capital | Kyiv~– the capital",
                "en | Kyiv — the capital | Kyiv — the capital",
                "uk | - Так, - сказав | —~Так,~— сказав",
                "uk | – Так | —~Так",
                "en | - Yes | - Yes",
                "uk | прем'єр-міністр | прем’єр-міністр",
                "uk | слово--слово | слово--слово",
                "uk | слово --слово | слово --слово",
                "uk | слово --- слово | слово --- слово",
                "uk | мороз -5 | мороз -5",
            })
    void spaced_dashes_follow_the_language(String tag, String text, String expected) {
        assertTypeset(tag, text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "2022-2024 | 2022–2024",
                "(10-15) | (10–15)",
                "«10-15», | «10–15»,",
                "було 10-15. | було 10–15.",
                "$10-15 | $10–15",
                "10 000-15 000 | 10~000–15~000",
                "1 100 000-2 200 000 | 1~100~000–2~200~000",
            })
    void a_hyphen_between_exactly_two_numbers_is_a_range(String text, String expected) {
        assertTypeset("uk", text, expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-10-17",
                "044-123-45-67",
                "044-1234",
                "(044) 123-4567",
                "+380-44",
                "10-05",
                "10-річний",
                "10-15-річний",
                "10-15х",
                "А10-15",
                "Су-27-30",
                "1.5-2",
                "1-2.5",
                "1,5-2",
                "1-2,5",
                "10-15:20",
                "1/2-3",
                "1-2/3",
                "5–10-15",
                "2022–2024",
            })
    void dates_telephones_decimals_and_codes_are_no_ranges(String text) {
        assertTypeset("uk", text, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "uk | і в Києві | і~в~Києві",
                "uk | У Києві | У~Києві",
                "uk | (в Києві) | (в~Києві)",
                "uk | «З нами» | «З~нами»",
                "uk | м'я в Києві | м’я в~Києві",
                "uk | 5-й загін | 5-й загін",
                "uk | пів’я мало | пів’я мало",
                "uk | к Києву | к Києву",
                "ru | я и к нему с о у а | я~и~к~нему с~о~у~а",
                "en | a day | a day",
                "uk | В. Зеленський | В.~Зеленський",
                "uk | В. О. Іваненко | В.~О.~Іваненко",
                "uk | В.О. Іваненко | В.О.~Іваненко",
                "en | J. K. Rowling | J.~K.~Rowling",
                "uk | Слово. Наступне | Слово. Наступне",
                "uk | в НАТО. Київ | в~НАТО. Київ",
                "uk | № 5, § 3 | №~5, §~3",
                "uk | 20 %, 20% | 20~%, 20%",
                "uk | 5 грн, 5 ₴, 5 $, 5 тис. | 5~грн, 5~₴, 5~$, 5~тис.",
                "uk | 2024 року, 2024 р. | 2024~року, 2024~р.",
                "uk | 5 млнів, 5 людей, 5 м’яких | 5 млнів, 5 людей, 5 м’яких",
                "ru | 5 тыс. руб., 2024 г. | 5~тыс. руб., 2024~г.",
                "en | 5 km, 2 million, 5 % | 5~km, 2~million, 5~%",
                "uk | 10 000 і 1 000 000 | 10~000 і~1~000~000",
                "uk | 10 0000, 2024 500, 10 00 | 10 0000, 2024 500, 10 00",
                "uk | 044 123, 1.5 000 | 044 123, 1.5 000",
                "en | 10 000 | 10 000",
            })
    void words_that_belong_together_get_a_no_break_space(String tag, String text, String expected) {
        assertTypeset(tag, text, expected);
    }

    @ParameterizedTest
    @CsvSource({"Так..., Так…", "Так.., Так..", "Так...., Так....", "Що?.., Що?.."})
    void exactly_three_dots_are_an_ellipsis(String text, String expected) {
        assertTypeset("uk", text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "en | http://a.b/c'd...e | http://a.b/c'd...e",
                "en | www.a.b/it's?10-15 | www.a.b/it's?10-15",
                "en | o'brien@a.b | o'brien@a.b",
                "en | \"https://a.b/10-15\" it's | “https://a.b/10-15” it’s",
                "en | @it's it's | @it's it’s",
                "uk | див. http://a.b в Києві | див. http://a.b в~Києві",
            })
    void addresses_stay_as_they_are(String tag, String text, String expected) {
        assertTypeset(tag, text, expected);
    }

    @Test
    void narrow_no_break_spaces_become_ordinary_ones() {
        String set = Typographer.forTag("uk").apply("2024\u202Fр.");

        assertThat(set).isEqualTo("2024\u00A0р.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "de", "", "und"})
    void other_languages_are_left_alone(String tag) {
        String text = "\"Słowo\" - z 'a'... 10-15";

        assertThat(Typographer.forTag(tag).apply(text)).isSameAs(text);
        assertThat(flowed(tag, text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk-UA", "UK", "uk_UA"})
    void a_region_does_not_change_the_language(String tag) {
        assertThat(Typographer.forTag(tag).apply("\"а\"")).isEqualTo("«а»");
    }

    @Test
    void text_that_needs_nothing_is_returned_itself() {
        String text = "Президент України «Володимир» прибув. Далі — тиша, 2022–2024.".replace(" —", "\u00A0—");

        assertThat(Typographer.forTag("uk").apply(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "ru", "en"})
    void typesetting_again_changes_nothing(String tag) {
        String alphabet = "вуa АВG\"\"\"'''  --—–0123..„“”‘’«»()@:/w,!%№м\u00A0\u202F`ʼ\n?[]§г";
        Typographer typographer = Typographer.forTag(tag);
        Random random = new Random(20_241_017);
        for (int i = 0; i < 10_000; i++) {
            String text = randomText(random, alphabet);

            String once = typographer.apply(text);

            assertThat(typographer.apply(once)).as(text).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "ru", "en"})
    void a_very_deep_nesting_is_survived(String tag) {
        String text = "(\"".repeat(100) + "a" + "\")".repeat(100);

        String once = Typographer.forTag(tag).apply(text);

        assertThat(once).contains("\"");
        assertThat(Typographer.forTag(tag).apply(once)).isEqualTo(once);
    }

    @Test
    void quotes_are_paired_across_pieces() {
        assertThat(flowed("uk", "Він: \"", "так", "\", і \"", "ні", "\".")).isEqualTo("Він: «|так|», і~«|ні|».");
        assertThat(flowed("uk", "\"", "Перше \"друге", "\"\" третє")).isEqualTo("«|Перше „друге|“» третє");
        assertThat(flowed("en", "\"But I—\"", " she")).isEqualTo("“But I—”| she");
        assertThat(flowed("uk", "\"Слово — \"", "слово", "\"\"")).isEqualTo("«Слово~— „|слово|“»");
        assertThat(flowed("en", "\"it", "'s", "\"")).isEqualTo("“it|’s|”");
    }

    @Test
    void what_stands_before_is_remembered_across_pieces() {
        assertThat(flowed("uk", "слово", " - ", "слово")).isEqualTo("слово|~— |слово");
        assertThat(flowed("uk", "слово -", "\n", "слово")).isEqualTo("слово~—|\n|слово");
        assertThat(flowed("uk", "слово", "\n", "– слово")).isEqualTo("слово|\n|— слово");
        assertThat(flowed("uk", "в", " Києві")).isEqualTo("в|~Києві");
        assertThat(flowed("uk", "сло", "в Києві")).isEqualTo("сло|в Києві");
        assertThat(flowed("uk", "5", " км")).isEqualTo("5|~км");
        assertThat(flowed("uk", "", "- Так")).isEqualTo("|—~Так");
        assertThat(flowed("uk", "2024-10", "-17")).isEqualTo("2024–10|-17");
    }

    @Test
    void something_opaque_is_like_a_word() {
        TextBuilder out = new TextBuilder(0);
        Typographer.Flow flow = Typographer.forTag("uk").flow();

        flow.append("\"", out);
        flow.opaque();
        flow.append("\" - так", out);

        assertThat(out.toString()).isEqualTo("«»\u00A0— так");
    }

    @Test
    void what_is_in_the_output_is_kept() {
        TextBuilder out = new TextBuilder(0).append("<p>");

        Typographer.forTag("uk").flow().append("\"так\"", out);

        assertThat(out.toString()).isEqualTo("<p>«так»");
    }

    @Test
    void blocks_do_not_share_their_open_quotes() {
        Typographer typographer = Typographer.forTag("uk");

        assertThat(typographer.apply("\"Перше")).isEqualTo("«Перше");
        assertThat(typographer.apply("\"Друге\"")).isEqualTo("«Друге»");
    }

    private static void assertTypeset(String tag, String text, String expected) {
        String given = text.replace('~', '\u00A0');
        assertThat(Typographer.forTag(tag).apply(given).replace('\u00A0', '~')).isEqualTo(expected);
        assertThat(flowed(tag, given)).isEqualTo(expected);
    }

    /** The pieces as one flow sets them, parted by {@code |}. */
    private static String flowed(String tag, String... pieces) {
        Typographer.Flow flow = Typographer.forTag(tag).flow();
        StringJoiner all = new StringJoiner("|");
        for (String piece : pieces) {
            TextBuilder out = new TextBuilder(0);
            flow.append(piece, out);
            all.add(out);
        }
        return all.toString().replace('\u00A0', '~');
    }

    private static String randomText(Random random, String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int length = 1 + random.nextInt(40); length > 0; length--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
