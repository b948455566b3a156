package dev.visnyk.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransliterationTest {
    /** The examples of the table in resolution 55 of the Cabinet of Ministers of Ukraine, 27 January 2010. */
    @ParameterizedTest
    @CsvSource({
        "Алушта, Alushta",
        "Андрій, Andrii",
        "Борщагівка, Borshchahivka",
        "Борисенко, Borysenko",
        "Вінниця, Vinnytsia",
        "Володимир, Volodymyr",
        "Гадяч, Hadiach",
        "Богдан, Bohdan",
        "Згурський, Zghurskyi",
        "Ґалаґан, Galagan",
        "Ґорґани, Gorgany",
        "Донецьк, Donetsk",
        "Дмитро, Dmytro",
        "Рівне, Rivne",
        "Олег, Oleh",
        "Есмань, Esman",
        "Єнакієве, Yenakiieve",
        "Гаєвич, Haievych",
        "Короп’є, Koropie",
        "Житомир, Zhytomyr",
        "Жанна, Zhanna",
        "Жежелів, Zhezheliv",
        "Закарпаття, Zakarpattia",
        "Казимирчук, Kazymyrchuk",
        "Медвин, Medvyn",
        "Михайленко, Mykhailenko",
        "Іванків, Ivankiv",
        "Іващенко, Ivashchenko",
        "Їжакевич, Yizhakevych",
        "Кадиївка, Kadyivka",
        "Мар’їне, Marine",
        "Йосипівка, Yosypivka",
        "Стрий, Stryi",
        "Олексій, Oleksii",
        "Київ, Kyiv",
        "Коваленко, Kovalenko",
        "Лебедин, Lebedyn",
        "Леонід, Leonid",
        "Миколаїв, Mykolaiv",
        "Маринич, Marynych",
        "Ніжин, Nizhyn",
        "Наталія, Nataliia",
        "Одеса, Odesa",
        "Онищенко, Onyshchenko",
        "Полтава, Poltava",
        "Петро, Petro",
        "Решетилівка, Reshetylivka",
        "Рибчинський, Rybchynskyi",
        "Суми, Sumy",
        "Соломія, Solomiia",
        "Тернопіль, Ternopil",
        "Троць, Trots",
        "Ужгород, Uzhhorod",
        "Уляна, Uliana",
        "Фастів, Fastiv",
        "Філіпчук, Filipchuk",
        "Харків, Kharkiv",
        "Христина, Khrystyna",
        "Біла Церква, Bila Tserkva",
        "Стеценко, Stetsenko",
        "Чернівці, Chernivtsi",
        "Шевченко, Shevchenko",
        "Шостка, Shostka",
        "Кишеньки, Kyshenky",
        "Щербухи, Shcherbukhy",
        "Гоща, Hoshcha",
        "Гаращенко, Harashchenko",
        "Юрій, Yurii",
        "Корюківка, Koriukivka",
        "Яготин, Yahotyn",
        "Ярошенко, Yaroshenko",
        "Костянтин, Kostiantyn",
        "Знам’янка, Znamianka",
        "Феодосія, Feodosiia",
        "Згорани, Zghorany",
        "Розгон, Rozghon",
        "Розгін, Rozghin",
        "Щербань, Shcherban",
        "Крюківка, Kriukivka",
        "Ічня, Ichnia",
        "Жолудь, Zholud",
    })
    void ukrainian_names_follow_the_resolution(String ukrainian, String latin) {
        assertThat(Transliteration.latin(ukrainian, "uk")).isEqualTo(latin);
        assertThat(Transliteration.slug(ukrainian, "uk"))
                .isEqualTo(latin.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Знам'янка", "Знам’янка", "Знамʼянка", "Знам`янка", "Знам‘янка"})
    void every_apostrophe_is_left_out_and_starts_no_word(String name) {
        assertThat(Transliteration.latin(name, "uk")).isEqualTo("Znamianka");
        assertThat(Transliteration.slug(name, "uk")).isEqualTo("znamianka");
    }

    @Test
    void a_word_also_starts_after_a_hyphen_and_a_quotation_mark() {
        assertThat(Transliteration.latin("Юр’ївка-Ямська, «Єва» та ’Яна", "uk"))
                .isEqualTo("Yurivka-Yamska, «Yeva» ta ’Yana");
    }

    @Test
    void letters_put_together_of_an_accent_are_the_same_letters() {
        assertThat(Transliteration.slug("Киї\u0301в", "uk")).isEqualTo("kyiv");
        assertThat(Transliteration.slug("Ки\u0456\u0308в", "uk")).isEqualTo("kyiv");
        assertThat(Transliteration.slug("Стри\u0438\u0306", "uk")).isEqualTo("stryi");
    }

    @ParameterizedTest
    @CsvSource({
        "ЩЕРБАНЬ, SHCHERBAN",
        "ЗГОРАНИ, ZGHORANY",
        "Згорани, Zghorany",
        "Я, Ya",
        "АЯ, AIA",
        "Ія, Iia",
        "МАРІЯ, MARIIA",
        "Щ-Щ, Shch-Shch",
        "NATO і Łódź, NATO i Łódź",
    })
    void case_and_latin_words_are_kept(String text, String latin) {
        assertThat(Transliteration.latin(text, "uk")).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "Съезд, sezd",
        "Щёлково, shchyolkovo",
        "Каменский, kamenskiy",
        "Ельцин, eltsin",
        "Горький, gorkiy",
        "Хрущёв, khrushchyov",
        "Юлия Эссен, yuliya-essen",
        "жизнь цыгана, zhizn-tsygana",
        "чаша, chasha",
        "Йошкар-Ола, yoshkar-ola",
        "фабрика павильон, fabrika-pavilon",
        "Ґудзь Їжак Єва і, gudz-yizhak-yeva-i",
    })
    void russian_follows_its_own_table(String russian, String slug) {
        assertThat(Transliteration.slug(russian, "ru-RU")).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ten thousand books find readers | ten-thousand-books-find-readers",
                "  --Don’t panic!--  | dont-panic",
                "Łódź, Straße, Ærø, Đà Nẵng | lodz-strasse-aero-da-nang",
                "İSTANBUL ISPARTA | istanbul-isparta",
                "C++ & 50 % | c-50",
                "10.5 млн | 10-5-mln",
                "zero\u200Bwidth soft\u00ADhyphen | zerowidth-softhyphen",
                "北京 news | news",
                "Зустріч у Yalta | zustrich-u-yalta",
                "ы э ё ъ | y-e-yo",
            })
    void a_slug_is_made_of_ascii_words(String text, String slug) {
        assertThat(Transliteration.slug(text, "en")).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "北京", "—", "'", "ь"})
    void a_slug_may_be_empty(String text) {
        assertThat(Transliteration.slug(text, "uk")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "ru", "en"})
    void a_slug_is_its_own_slug(String tag) {
        String alphabet = "абзгяєїё'’ -ÉßİŁ9中ʼ\u0301ѢҐ.ЩЬ—";
        Random random = new Random(55);
        for (int i = 0; i < 10_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(8); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }

            String slug = Transliteration.slug(text.toString(), tag);

            assertThat(slug).as(text.toString()).matches("([a-z0-9]+(-[a-z0-9]+)*)?");
            assertThat(Transliteration.slug(slug, tag)).isEqualTo(slug);
        }
    }
}
