package dev.visnyk.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How assets get their published names, and style sheets those of what they name. */
final class AssetTableTest {
    private static AssetTable table(String sheet, String css, String font) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(sheet, css.getBytes(StandardCharsets.UTF_8));
        files.put("fonts/text.woff2", font.getBytes(StandardCharsets.UTF_8));
        return new AssetTable(files);
    }

    private static String published(AssetTable table, String name) {
        return table.all().stream()
                .filter(asset -> asset.name().equals(name))
                .map(asset -> new String(asset.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "site.css, url(fonts/text.woff2), fonts/",
                "site.css, url( 'fonts/text.woff2' ), fonts/",
                "site.css, url(\"./fonts/text.woff2\"), fonts/",
                "css/site.css, url(../fonts/text.woff2), ../fonts/",
                "fonts/site.css, url(text.woff2), ../fonts/",
                "site.css, url(/fonts/text.woff2), fonts/"
            })
    void aStyleSheetNamesAFontAsItIsPublished(String sheet, String url, String folder) {
        AssetTable table = table(sheet, "@font-face { src: " + url + "; content: '€' }", "font");

        String fingerprint = Fingerprint.of("font".getBytes(StandardCharsets.UTF_8));
        assertThat(published(table, sheet))
                .isEqualTo("@font-face { src: url(" + folder + "text." + fingerprint + ".woff2); content: '€' }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "url(https://elsewhere.example/fonts/text.woff2)",
                "url(data:font/woff2;base64,AAAA)",
                "url(fonts/none.woff2)",
                "url(#clip)",
                "url()",
                "url(fonts/text.woff2?v=1)",
                "url(:%)"
            })
    void anyOtherAddressStaysAsItIs(String url) {
        assertThat(published(table("site.css", "a { b: " + url + " }", "font"), "site.css"))
                .isEqualTo("a { b: " + url + " }");
    }

    @Test
    void aStyleSheetHasAnotherNameWhenItsFontIsAnother() {
        String css = "@font-face { src: url(fonts/text.woff2) }";

        assertThat(table("site.css", css, "one").path("site.css"))
                .isNotEqualTo(table("site.css", css, "two").path("site.css"));
    }
}
