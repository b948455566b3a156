package dev.visnyk.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ApostrophesTest {
    private static final Apostrophes CHECK = new Apostrophes();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            uk | П*ять років | 1:2 "*" in "П[*]ять" is no apostrophe | П’ять
            uk | Ці п*ять об*єктів | 1:6 "*" in "п[*]ять" is no apostrophe | п’ять
            uk | Сім"я | 1:4 "\"" in "Сім["]я" is no apostrophe | Сім’я
            uk | комп´ютер | 1:5 "´" in "комп[´]ютер" is no apostrophe | комп’ютер
            uk | зв“язок | 1:3 "“" in "зв[“]язок" is no apostrophe | зв’язок
            uk | за пам ять | 1:7 a space in "пам[ ]ять" is no apostrophe | пам’ять
            uk | цей об єкт | 1:7 a space in "об[ ]єкт" is no apostrophe | об’єкт
            uk | біля підїзду | 1:9 there is no apostrophe before "ї" in "підїзду" | під’їзду
            ru | этот об'ект | 1:8 "'" in "об[']ект" is no letter of Russian | объект
            ru | под’езд | 1:4 "’" in "под[’]езд" is no letter of Russian | подъезд
            ru | комп'ютер | 1:5 "'" in "комп[']ютер" is no letter of Russian | компьютер
            ru | С'езд | 1:2 "'" in "С[']езд" is no letter of Russian | Съезд
            en | It isn´t | 1:7 "´" in "isn[´]t" is no apostrophe | isn’t
            """)
    void whatStandsForAnApostropheIsFound(String tag, String text, String finding, String right) {
        assertThat(CheckedText.diagnostics(CHECK, tag, text)).first().satisfies(it -> {
            assertThat(it.position().line() + ":" + it.position().column() + " " + it.message())
                    .isEqualTo(finding);
            assertThat(it.hint()).isEqualTo("write \"" + right + "\"");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            uk | П'ять, об’єкт, компʼютер, прем‘єра
            uk | від яких, об які, 5 м я пройшов, 8м є, сім яблук, під її вікном
            uk | свято, цвях, рюкзак, бюро, її, Ґалаґан, мʼята
            uk | Він *ясно* сказав і **є** правий
            uk | Роман "Я", п’єса «Ярмарок», за´мок
            ru | Д’Артаньян, О’Коннор, Жанна д’Арк, Кот-д'Ивуар, Прип'ять
            ru | объект, "ёлка", "Дом"
            en | don't, o’clock, 5´ long
            be | аб'ект
            """)
    void apostrophesThatTypographySetsRightAreNot(String tag, String text) {
        assertThat(CheckedText.findings(CHECK, tag, text)).isEmpty();
    }
}
