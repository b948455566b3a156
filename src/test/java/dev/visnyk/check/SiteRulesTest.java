package dev.visnyk.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of sections and topics, licenses of photos, and the newsroom of this repository. */
final class SiteRulesTest {
    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void write() {
        site = SiteFixture.in(folder)
                .with("content/site.yaml", "base-url: https://news.example\nlanguages: {ua: {tag: uk}, en: {}}\n")
                .with("content/sections.yaml", "city:\n  name: {ua: Місто, en: City}\n")
                .with("content/topics.yaml", "roads:\n  name: {ua: Дороги, en: Roads}\n")
                .with("content/photos/bridge.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>");
        write("tags: [roads]");
        site.withArticle("city/bridge.en.md", "title: The bridge is open\ndescription: After the repair.");
    }

    private void write(String more) {
        site.withArticle(
                "city/bridge.ua.md", "title: Міст відкрито\ndescription: Після ремонту.\ndate: 2026-10-01\n" + more);
    }

    private String check(String... flags) {
        return site.run("check", flags).out();
    }

    @Test
    void everyNameIsThere() {
        assertThat(check()).isEqualTo("Checked: 0 errors, 0 warnings\n");
    }

    @Test
    void aNameIsMissingWhereTheOthersAre() {
        site.with("content/sections.yaml", "city:\n  name: {ua: Місто}\n")
                .with("content/topics.yaml", "other: {}\nroads:\n  slug: roads\n");

        assertThat(check())
                .contains(
                        "content/sections.yaml:2:9: warning: "
                                + "the section \"city\" has no name in en, where readers see its key [content/name]",
                        "content/topics.yaml:2:1: warning: "
                                + "the topic \"roads\" has no name in ua, en, where readers see its key [content/name]",
                        "2 warnings");
    }

    @Test
    void whatNoFileNamesIsFoundWhereItIsUsed() {
        write("tags: [roads, school]");
        site.with(
                "content/street/lamp.ua.md",
                "---\ntitle: Ліхтар\ndescription: Світить.\ndate: 2026-10-02\n---\n\nТак.\n");

        assertThat(check())
                .contains(
                        "content/city/bridge.ua.md:5:7: warning: the topic \"school\" has no name in ua, en, where",
                        "hint: write it in content/topics.yaml: \"school: {name: {ua: …}}\"",
                        "content/street/lamp.ua.md: warning: the section \"street\" has no name in ua, where",
                        "2 warnings");
    }

    @Test
    void aSiteMayDoWithoutNames() {
        write("tags: [roads]");
        site.without("content/sections.yaml").without("content/topics.yaml");

        assertThat(check()).isEqualTo("Checked: 0 errors, 0 warnings\n");
    }

    @Test
    void nobodyAsksForTheNameOfWhatReadersDoNotSee() {
        site.with("content/sections.yaml", "city: {name: {ua: Місто, en: City}}\nempty: {}\n")
                .withArticle("draft/x.ua.md", "title: Чернетка\ndate: 2026-10-01\ndraft: true\ntags: [none]");

        assertThat(check()).isEqualTo("Checked: 0 errors, 0 warnings\n");
    }

    /** It is the first of November. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-10-31 | the license of the photo ended on 2026-10-31
            2026-11-01 | the license of the photo ends on 2026-11-01
            2026-11-15 | the license of the photo ends on 2026-11-15
            2026-11-16 | ''
            """)
    void aLicenseEnds(String day, String finding) {
        write("photo: {src: /bridge.svg, credit: Вісті, license-until: " + day + ", alt: Міст}");

        if (finding.isEmpty()) {
            assertThat(check()).isEqualTo("Checked: 0 errors, 0 warnings\n");
        } else {
            assertThat(check())
                    .contains("bridge.ua.md:5:57: warning: " + finding + " [photo/license]", "0 errors, 1 warning\n");
        }
    }

    @ParameterizedTest
    @CsvSource({"+999999999-12-31", "-999999999-01-01", "0000-01-01"})
    void aDayThatNobodyLivesToSeeIsRefused(String day) {
        write("photo: {src: /bridge.svg, credit: Вісті, license-until: " + day + ", alt: Міст}");

        assertThat(site.run("check").exitsWith(1).out())
                .contains("\"" + day + "\" is not in the years 1 to 9999 [front-matter/value]");
    }

    @Test
    void aLicenseOfAGalleryEnds() {
        write("photos:\n  - {src: /bridge.svg, credit: Вісті, alt: Міст}\n"
                + "  - {src: /bridge.svg, credit: Вісті, license-until: 2026-10-01, alt: Міст}");

        assertThat(check()).contains("bridge.ua.md:7:54: warning: the license", "0 errors, 1 warning\n");
    }

    /** Nothing is done again as long as nothing changes; time alone is a change, in the zone of the newsroom. */
    @Test
    void timeAloneEndsALicense() {
        write("photo: {src: /bridge.svg, credit: Вісті, license-until: 2026-11-16, alt: Міст}");

        assertThat(check()).contains("0 warnings");
        assertThat(check("--now", "2026-11-01T21:59:59Z")).contains("0 warnings");
        assertThat(check("--now", "2026-11-01T22:00:00Z")).contains("ends on 2026-11-16");
        assertThat(check("--now", "2026-11-16T21:59:59Z")).contains("ends on 2026-11-16");
        assertThat(check("--now", "2026-11-16T22:00:00Z")).contains("ended on 2026-11-16");
    }

    @Test
    void thePhotosOfAStoryThatIsNotShownMayWait() {
        write("draft: true\nphoto: {src: /bridge.svg, license-until: 2026-10-01, alt: Міст}");
        site.withArticle("city/other.ua.md", "title: Інше\ndescription: Так.\ndate: 2026-10-01");

        assertThat(check()).doesNotContain("photo/license");
    }

    @Test
    void theNewsroomOfThisRepositoryIsPassed() {
        SiteFixture.Run run = SiteFixture.in(Path.of(""))
                .run("check", "--cache", folder.resolve("cache").toString(), "--now", "2026-11-26T00:00:00Z");

        assertThat(run.out())
                .doesNotContain(Checks.OF_STORIES.stream()
                        .map(check -> "[" + check.rule().id() + "]")
                        .toArray(String[]::new))
                .doesNotContain(Checks.OF_SITES.stream()
                        .map(check -> "[" + check.rule().id() + "]")
                        .toArray(String[]::new));
        assertThat(run.succeeds().out()).contains("Checked: 0 errors");
    }
}
