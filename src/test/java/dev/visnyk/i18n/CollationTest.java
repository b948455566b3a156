package dev.visnyk.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollationTest {
    @ParameterizedTest
    @CsvSource({
        "uk, гай гора Гриць ґанок дім екран єдність жук зуб іній їжак йод щит ьо юнь яр",
        "uk, а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я",
        "uk, 1 9 Абетка зебра Яр Alpha zebra 北",
        "uk, мята м’ята мятний",
        "uk, ера єра Єрик",
        "ru, а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я",
        "ru, ежевика ёжик ежиха Ёлка елью",
        "ru, все всё Всё всего",
        "en, 10 apple Apple Éclair edge zebra Zoë абетка",
        "en, cafe café Café cafes",
        "en, co-operate cooperate Cooperate cooperation",
        "pl, a ä b ß t",
    })
    void words_are_in_the_order_of_their_readers(String tag, String words) {
        List<String> expected = Arrays.asList(words.split(" ", -1));

        assertThat(sorted(expected, tag)).isEqualTo(expected);
    }

    @Test
    void words_come_before_longer_words_and_spaces_before_letters() {
        List<String> expected = List.of("Біла", "Біла Церква", "білан", "Біланки");

        assertThat(sorted(expected, "uk")).isEqualTo(expected);
    }

    @Test
    void quotation_marks_come_before_letters() {
        List<String> expected = List.of("«Яр»", "“Яр”", "5", "абетка");

        assertThat(sorted(expected, "uk")).isEqualTo(expected);
    }

    @Test
    void apostrophes_and_hyphens_do_not_move_a_word() {
        Comparator<String> order = Collation.forTag("uk");

        for (String form : new String[] {"м'ята", "м’ята", "мʼята", "м`ята", "м‘ята", "м-ята", "м\u2011ята"}) {
            assertThat(order.compare("мяса", form)).as(form).isNegative();
            assertThat(order.compare(form, "мятний")).as(form).isNegative();
            assertThat(order.compare(form, "мята")).as(form).isNotZero();
        }
    }

    @Test
    void composed_and_decomposed_letters_are_one_letter() {
        Comparator<String> order = Collation.forTag("uk");

        assertThat(order.compare("и\u0306од", "йоа")).isPositive();
        assertThat(order.compare("и\u0306од", "йож")).isNegative();
        assertThat(order.compare("и\u0306од", "йод")).isNotZero();
    }

    @Test
    void accents_weigh_more_than_case() {
        assertThat(Collation.forTag("ru").compare("Все", "всё")).isNegative();
        assertThat(Collation.forTag("ru").compare("всЁ", "все")).isPositive();
        assertThat(Collation.forTag("uk").compare("Аа", "аА")).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"uk", "ru", "en"})
    void the_order_is_total_and_only_equal_strings_compare_as_equal(String tag) {
        Comparator<String> order = Collation.forTag(tag);
        List<String> words = randomWords(60);
        for (String a : words) {
            for (String b : words) {
                int ab = Integer.signum(order.compare(a, b));
                assertThat(Integer.signum(order.compare(b, a))).isEqualTo(-ab);
                assertThat(ab == 0).isEqualTo(a.equals(b));
                for (String c : words) {
                    if (ab < 0 && order.compare(b, c) < 0 && order.compare(a, c) >= 0) {
                        throw new AssertionError(a + " < " + b + " < " + c);
                    }
                }
            }
        }
    }

    private static List<String> randomWords(int count) {
        String alphabet = "аАєёеЕґ'’- éeE1\u0301и\u0306й北\uD83D\uDE00";
        Random random = new Random(33);
        List<String> words = new ArrayList<>();
        while (words.size() < count) {
            StringBuilder word = new StringBuilder();
            for (int length = random.nextInt(4); length >= 0; length--) {
                word.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            words.add(word.toString());
        }
        return words;
    }

    private static List<String> sorted(List<String> words, String tag) {
        List<String> sorted = new ArrayList<>(words);
        Collections.shuffle(sorted, new Random(1));
        sorted.sort(Collation.forTag(tag));
        return sorted;
    }
}
