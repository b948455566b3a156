package dev.visnyk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JsonWriterTest {
    @Test
    void nothingInATextEndsAScriptElement() {
        String json = JsonWriter.writeForHtml(List.of("</script>", "<!--", "]]>", "a & b", "\u2028\u2029"));

        assertThat(json)
                .isEqualTo(
                        "[\"\\u003C/script\\u003E\",\"\\u003C!--\",\"]]\\u003E\",\"a \\u0026 b\",\"\\u2028\\u2029\"]");
    }

    @Test
    void lettersOfAllScriptsAreWrittenAsTheyAre() {
        assertThat(JsonWriter.writeForHtml(List.of("Їжак \uD83D\uDE00 \u200F\u05E9")))
                .isEqualTo("[\"Їжак \uD83D\uDE00 \u200F\u05E9\"]");
    }

    @Test
    void quotesBackslashesAndControlsAreEscaped() {
        assertThat(JsonWriter.writeForHtml(List.of("\"\\\n\u0001"))).isEqualTo("[\"\\\"\\\\\\n\\u0001\"]");
    }

    @Test
    void jsonThatIsWrittenAlreadyIsPutInAsItIs() {
        JsonText part = new JsonText(JsonWriter.writeForHtml(Map.of("a", "<")));

        assertThat(JsonWriter.writeForHtml(Map.of("part", part))).isEqualTo("{\"part\":{\"a\":\"\\u003C\"}}");
    }
}
