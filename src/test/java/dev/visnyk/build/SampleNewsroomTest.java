package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The newsroom of this repository, which newcomers copy from. */
final class SampleNewsroomTest {
    @TempDir
    Path folder;

    private SiteFixture.Run run;
    private Map<String, byte[]> files;

    @BeforeEach
    void build() {
        Path output = folder.resolve("public");
        run = SiteFixture.in(Path.of("")).build("-o", output.toString(), "--strict", "--now", "2026-11-26T00:00:00Z");
        files = SiteFixture.filesBelow(output);
    }

    @Test
    void isBuiltWithoutAnyFinding() {
        assertThat(run.succeeds().err()).isEmpty();
    }

    @Test
    void hasAFrontPageInEachLanguage() {
        assertThat(page("index.html")).contains("<html lang=\"uk\"");
        assertThat(page("en/index.html")).contains("<html lang=\"en\"");
        assertThat(page("ru/index.html")).contains("<html lang=\"ru\"");
    }

    @Test
    void tellsRealNewsInThreeLanguagesThatLeadToEachOther() {
        String english = page("en/politics/2024/10/north-korea-trains-soldiers/index.html");

        assertThat(english)
                .contains(
                        "(Putin – ed.)",
                        "Dnipro Pictures",
                        "RBC-Ukraine",
                        "<time datetime=\"2024-10-17T21:45:00+03:00\">")
                .contains("hreflang=\"uk\" href=\"https://news.example/ua/politics/2024/10/kndr-hotuie-kontynhent/\"");
        assertThat(page("ua/politics/2024/10/kndr-hotuie-kontynhent/index.html"))
                .contains("(Путін – ред.)");
    }

    @Test
    void showsNeitherDraftsNorEmbargoesNorWhatWasWithdrawn() {
        files.forEach((path, bytes) -> assertThat(path + " " + new String(bytes, StandardCharsets.UTF_8))
                .doesNotContain("winter-concert", "bridge-turns-ten", "Чернетка репортажу"));
    }

    private String page(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }
}
