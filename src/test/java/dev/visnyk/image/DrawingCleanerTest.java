package dev.visnyk.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DrawingCleanerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <script>alert(1)</script>                                         | ''
            <g onload="alert(1)" id="a"/>                                     | <g id="a"/>
            <a xlink:href="javascript:alert(1)" id="b">x</a>                  | <a id="b">x</a>
            <image href="https://evil.example/x.png" width="1"/>              | <image width="1"/>
            <use href="#part"/>                                               | <use href="#part"/>
            <rect fill="url(#shade)"/>                                        | <rect fill="url(#shade)"/>
            <rect style="fill:url(https://evil.example/)" x="1"/>             | <rect x="1"/>
            <style>@import 'https://evil.example/x.css';</style>              | ''
            <style>rect { fill: red }</style>                                 | <style>rect { fill: red }</style>
            <foreignObject><body>x</body></foreignObject>                     | ''
            <set attributeName="xlink:href" to="javascript:alert(1)"/>        | <set to="javascript:alert(1)"/>
            <metadata>made by somebody on a machine</metadata>                | ''
            <text>Київ &amp; Львів</text>                                     | <text>Київ &amp; Львів</text>
            """)
    void takesOutWhatCouldRunOrAskOthers(String part, String clean) {
        String kept = clean.replace("/>", " />").replace("''", "");

        assertThat(cleaned("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">" + part + "</svg>"))
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">" + kept + "</svg>");
    }

    @Test
    void takesOutDefinitionsOfEntities() {
        assertThat(cleaned("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg><text>x</text></svg>"))
                .doesNotContain("ENTITY")
                .contains("<svg><text>x</text></svg>");
    }

    private static String cleaned(String svg) {
        return new String(DrawingCleaner.clean(svg.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
