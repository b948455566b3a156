package dev.visnyk.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these texts {@code _} is a space and {@code /} a line end. */
final class SpacesTest {
    private static final Spaces CHECK = new Spaces();

    private static String text(String written) {
        return written.replace('_', ' ').replace('/', '\n');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uk | Мер__міста | 1:4 there are 2 spaces in a row
            uk | Мер міста.___Він | 1:11 there are 3 spaces in a row
            uk | Мер/міста_**і__області** | 2:10 there are 2 spaces in a row
            en | The__mayor said. | 1:4 there are 2 spaces in a row
            uk | Мер_, а також | 1:4 there is a space before ","
            ru | Он сказал_: хорошо | 1:10 there is a space before ":"
            en | Really_? | 1:7 there is a space before "?"
            uk | Мер «Міста»_. | 1:12 there is a space before "."
            uk | мер,який прийшов | 1:4 there is no space after the comma
            """)
    void spacesThatAreWrongAreFound(String tag, String text, String finding) {
        assertThat(CheckedText.findings(CHECK, tag, text(text))).containsExactly(finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uk | Мер міста, який: прийшов! І пішов? Так; добре...
            uk | перший рядок__/другий_\\/___третій
            uk | Далі ... і так далі :) і .NET, 1,5 км, 16 : 9
            en | Two spaces.__After a sentence.”__And (another.)__One
            en | a,b in code
            fr | Vraiment_? Oui__!
            """)
    void thoseThatMarkdownOrCustomAsksForAreNot(String tag, String text) {
        assertThat(CheckedText.findings(CHECK, tag, text(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = "'| a    | b |/|------|---|/| c__  | d |'; ''")
    void paddingOfTablesIsNot(String table, String nothing) {
        assertThat(CheckedText.findings(CHECK, "uk", text(table) + nothing)).isEmpty();
    }
}
