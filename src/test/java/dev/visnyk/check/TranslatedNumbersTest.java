package dev.visnyk.check;

import static dev.visnyk.check.TextFixture.findings;
import static dev.visnyk.check.TextFixture.text;
import static dev.visnyk.check.TextFixture.titled;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TranslatedNumbersTest {
    private static final TranslatedNumbers CHECK = new TranslatedNumbers();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | 10,000 soldiers                 | ua | 10 тис. військових
                    en | 10,000 soldiers                 | ru | 10 тыс. военных
                    ua | 10 тис. військових              | ru | 10 000 военных
                    en | 10k soldiers                    | ua | 10 тисяч військових
                    en | 10 thousand                     | ua | 10\u202F000
                    en | 25,000-strong crowd             | ru | 25-тысячная толпа
                    en | 10,000 soldiers                 | ua | десять тисяч військових
                    en | 1,234,567.5                     | ua | 1 234 567,5
                    en | 1,234,567.5                     | ru | 1.234.567,5
                    en | $2.5bn                          | ua | 2,5 млрд доларів
                    en | $5m                             | ru | 5 млн долларов
                    en | 3 trillion                      | ua | 3 трлн
                    en | 10–15 thousand                  | ua | 10 000–15 000
                    en | from 10 to 15 million           | ua | від 10 млн до 15 млн
                    en | 2.3 million people              | ua | 2 мільйони 300 тисяч людей
                    en | half a million people           | ua | 500 тисяч людей
                    en | 1.5 million                     | ua | півтора мільйона
                    en | 12.3 million                    | ua | 12 млн
                    en | 5 per cent                      | ua | 5 %
                    en | 5%                              | ru | пять процентов
                    en | 50%                             | ua | половина
                    en | 24 hours                        | ua | доба
                    en | 30 years ago                    | ua | три десятиліття тому
                    en | 12 people, a dozen              | ru | двенадцать человек
                    en | the 25th attack                 | ua | 25-та атака
                    en | the 1990s                       | ua | 90-ті роки
                    en | in 2017                         | ua | у 17-му
                    en | the autumn of 1986              | ru | осенью 86-го
                    en | in 2014 and 2015                | ua | у 14-15-му роках
                    en | the class of ’98                | ua | випуск 1998 року
                    en | more than 1,100 missiles        | ua | понад тисячу сто ракет
                    en | 450 servicemen, 600 civilians   | ua | чотирьомстам п’ятдесятьом військовим, шестистам цивільним
                    en | UAH 30’000                      | ua | 30 тис. гривень
                    en | 1'234'567 people                | ru | 1 234 567 человек
                    en | 21st century                    | ua | ХХІ століття
                    en | at 6.30 pm                      | ua | о 18:30
                    en | at 6:30 p.m. today              | ru | в 18.30
                    en | at 6 pm                         | ua | о 18-й
                    en | at 6 pm                         | ua | о 18:00
                    en | at 2pm                          | ru | в 2 часа дня
                    ua | о 14:00                         | ru | в 2 часа дня
                    en | the 19th century                | ru | начало 19-го века
                    en | the score was 16-10             | ua | рахунок 16:10
                    en | at 6:30 in the evening          | ua | о 18:30
                    en | 21 people                       | ua | двадцять один
                    en | 200 people                      | ru | двести человек
                    en | 85 miles                        | ua | 137 км
                    en | within 200 miles                | ua | у межах 200 миль (322 км)
                    en | a 550lb boar                    | ua | 249-кілограмовий кабан
                    en | It cost $10                     | ua | Це коштувало $10 (близько 415 грн)
                    en | won 31-27                       | ru | счет 31:27
                    en | October 17, 2024                | ua | 17.10.2024
                    en | F-16 and 247sports              | ua | літак
                    en | 5 people                        | ua | багато людей
                    en | two people                      | ua | люди
                    """)
    void theSameNumberMayBeWrittenInManyWays(String from, String original, String to, String translation) {
        assertThat(findings(CHECK, text(from, original), text(to, translation))).isEmpty();
        assertThat(findings(CHECK, text(to, translation), text(from, original))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | About 10,000 soldiers  | ua | Близько 1 000 військових    | 1:9: "1 000" stands where the original has "10,000"
                    en | About 10,000 soldiers  | ua | Близько 1 тис. військових   | 1:9: "1 тис." stands where the original has "10,000"
                    ua | Близько 10 тис. осіб   | en | About 1,000 people          | 1:7: "1,000" stands where the original has "10 тис."
                    ua | Близько 10 тис. осіб   | ru | Около 10 млн человек        | 1:7: "10 млн" stands where the original has "10 тис."
                    en | It rose 5%             | ua | Зросло на 6%                | 1:11: "6" stands where the original has "5"
                    en | It rose by half, 50%   | ua | Зросло на 15%               | 1:11: "15" stands where the original has "50"
                    en | It cost $5             | ua | Це коштувало 7 грн          | 1:14: "7" stands where the original has "5"
                    en | in 2023                | ru | в 2024 году                 | 1:3: "2024" stands where the original has "2023"
                    en | in 2017                | ua | у 18-му                     | 1:3: "18-му" stands where the original has "2017"
                    en | in 2017                | ua | 17 людей                    | 1:1: "17" stands where the original has "2017"
                    en | UAH 30’000             | ua | 3 тис. гривень              | 1:1: "3 тис." stands where the original has "30’000"
                    en | at 6.30 pm             | ua | о 6:40                      | 1:3: "6:40" stands where the original has "6.30"
                    en | at 7:55                | ru | в 4:55                      | 1:3: "4:55" stands where the original has "7:55"
                    en | 85 miles               | ru | 95 миль                     | 1:1: "95" stands where the original has "85"
                    en | There were 40 people   | ua | Були люди                   | 1:1: "40" of the original is missing
                    en | There were people      | ua | Було 40 людей               | 1:6: "40" is not in the original
                    """)
    void anotherNumberIsFoundAtItsPlace(String from, String original, String to, String translation, String finding) {
        assertThat(findings(CHECK, text(from, original), text(to, translation))).containsExactly(finding);
    }

    @Test
    void whatIsMissingIsFoundWhereItWouldStand() {
        ReadText original = titled("en", "Title 100\n\nOne\n\nTwo 200\n\nThree\n\nFour 300\n");
        ReadText translation = titled("ua", "Заголовок\n\nОдин\n\nДва\n\nТри\n\nЧотири\n");

        assertThat(findings(CHECK, original, translation))
                .containsExactly(
                        "1:1: \"100\" of the original is missing",
                        "5:1: \"200\" of the original is missing",
                        "9:1: \"300\" of the original is missing");
    }

    @Test
    void numbersInTitlesAndInBodiesAreOneSet() {
        assertThat(findings(CHECK, titled("en", "About 100\n\nPeople\n"), titled("ua", "Люди\n\nБлизько 100\n")))
                .isEmpty();
    }

    @Test
    void manyDifferencesAreCounted() {
        ReadText original = text("en", "11, 22, 33, 44, 55, 66, 77");

        assertThat(findings(CHECK, original, text("ua", "Немає")))
                .hasSize(6)
                .contains("1:1: \"55\" of the original is missing", "1:1: and 2 more");
    }

    @Test
    void aNumberThatDiffersTwiceIsOneFinding() {
        assertThat(findings(CHECK, text("en", "40 and 40"), text("ua", "50, 50 та 50")))
                .containsExactly("1:1: \"50\" stands where the original has \"40\"");
    }

    @Test
    void anEmptyTranslationLacksEverything() {
        assertThat(findings(CHECK, text("en", "40"), text("ua", "")))
                .containsExactly("1:1: \"40\" of the original is missing");
    }
}
