package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteEdits;
import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that change while all else stays: what is made anew, and when the other stories are read for it. */
final class BodyEditTest {
    private static final String STORY = "content/politics/story15.en.md";
    private static final String PAGE = "en/politics/2026/10/story15/index.html";
    private static final String HEAD = "---\ntitle: Story 15\ndate: 2026-10-15\ntags: [Votes]\n---\n\n";

    @TempDir
    Path folder;

    private SiteFixture site;
    private int copies;

    @BeforeEach
    void thirtyStories() {
        site = SiteFixture.in(folder.resolve("site"))
                .with("content/site.yaml", """
                base-url: https://news.example/papers
                languages: {ua: {tag: uk}, en: {tag: en}}
                default-language: ua
                """)
                .withArticle("sport/match.ua.md", "title: Match\ndate: 2026-10-03");
        for (int day = 1; day <= 30; day++) {
            String date = "2026-10-" + (day < 10 ? "0" : "") + day;
            site.withArticle(
                    "politics/story" + day + ".en.md", "title: Story " + day + "\ndate: " + date + "\ntags: [Votes]");
        }
        site.with(STORY, HEAD + "Once.\n");
        build();
    }

    /** The phases of a build, whose site is the one that a first build of the same files makes, with the same findings. */
    private String build() {
        Path report = folder.resolve("report.json");
        SiteFixture.Run run = site.build("--report", report.toString()).succeeds();
        SiteFixture clean = SiteFixture.in(folder.resolve("clean" + copies++));
        SiteFixture.filesBelow(site.path("content")).forEach((path, bytes) -> clean.with("content/" + path, bytes));
        SiteFixture.Run expected = clean.build().succeeds();
        assertThat(texts(run.files())).isEqualTo(texts(expected.files()));
        assertThat(run.err()).isEqualTo(expected.err());
        try {
            String text = Files.readString(report);
            return text.substring(text.indexOf("\"phases\""), text.indexOf('}', text.indexOf("\"phases\"")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> texts(Map<String, byte[]> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    private String page() {
        try {
            return Files.readString(site.path("public").resolve(PAGE));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void otherStoriesAreNotRead() {
        site.with(STORY, HEAD + "Twice.\n");

        assertThat(build()).contains("\"edit\"").doesNotContain("\"read\"");
        assertThat(page()).contains("<p>Twice.</p>");
        assertThat(build()).as("nothing is left to do").doesNotContain("\"edit\"", "\"read\"");
    }

    @Test
    void onePageAfterAnotherMayChange() {
        for (int i = 0; i < 3; i++) {
            site.with(STORY, HEAD + "Time " + i + ".\n");
            site.with("content/sport/match.ua.md", "---\ntitle: Match\ndate: 2026-10-03\n---\n\nTime " + i + ".\n");

            assertThat(build()).contains("\"edit\"").doesNotContain("\"read\"");
        }
    }

    @Test
    void allIsReadForANewLinkToAStory() {
        site.with(STORY, HEAD + "See [five](story5.en.md).\n");

        assertThat(build()).contains("\"read\"");
        assertThat(page()).contains("href=\"/papers/en/politics/2026/10/story5/\"");

        site.with(STORY, HEAD + "Do see [five](story5.en.md).\n");

        assertThat(build())
                .as("a link that the record knows")
                .contains("\"edit\"")
                .doesNotContain("\"read\"");
    }

    @Test
    void allIsReadForALinkThatLeadsNowhere() {
        site.with(STORY, HEAD + "See [nothing](nothing.en.md).\n");
        assertThat(build()).contains("\"read\"");

        site.with(STORY, HEAD + "Nothing.\n");
        assertThat(build()).contains("\"read\"");
    }

    @Test
    void findingThatNeedsNoOtherStoryIsAdded() {
        site.with(STORY, HEAD + "Twice. <script>alert(1)</script>\n");
        assertThat(build()).contains("\"edit\"").doesNotContain("\"read\"");

        site.with(STORY, HEAD + "Twice. <script>alert(1)</script>\n\nThrice.\n");
        assertThat(build()).as("the same finding").doesNotContain("\"read\"");

        site.with(STORY, HEAD + "Thrice.\n");
        assertThat(build()).as("the finding is gone").contains("\"read\"");
    }

    @Test
    void feedsThatHaveTheBodyAreMadeToo() {
        site.with("content/site.yaml", """
                base-url: https://news.example
                languages: {ua: {tag: uk}, en: {tag: en}}
                default-language: ua
                feeds: {text: full}
                """);
        build();
        site.with(STORY, HEAD + "Twice.\n");

        assertThat(build()).contains("\"edit\"").doesNotContain("\"read\"");
        assertThat(texts(SiteFixture.filesBelow(site.path("public"))).get("en/feed.xml"))
                .contains("Twice.");
    }

    @Test
    void titleIsMoreThanABody() {
        site.with(STORY, HEAD.replace("Story 15", "Another") + "Once.\n");

        assertThat(build()).contains("\"read\"").doesNotContain("\"edit\"");
    }

    @Test
    void fileThatIsDamagedIsMendedToo() throws IOException {
        site.with(STORY, HEAD + "Twice.\n");
        Files.writeString(site.path("public/en/politics/2026/10/story3/index.html"), "-");

        assertThat(build()).contains("\"read\"");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void randomBodiesGiveTheCleanBuildsBytes(long seed) throws IOException {
        SiteEdits edits = new SiteEdits(seed);
        SiteFixture edited = SiteFixture.in(folder.resolve("edited"));
        List<String> history = new ArrayList<>();
        for (int step = 0; step < 8; step++) {
            edits.apply(edited.path(""));
            SiteFixture.Run run = edited.build();
            SiteFixture clean = SiteFixture.in(folder.resolve("again" + step));
            edits.files().forEach(clean::with);
            SiteFixture.Run expected = clean.build();

            assertThat(run.err().replace(edited.path("").toRealPath().toString(), ""))
                    .as("after %s", history)
                    .isEqualTo(
                            expected.err().replace(clean.path("").toRealPath().toString(), ""));
            assertThat(texts(run.files())).as("after %s", history).isEqualTo(texts(expected.files()));
            history.add(edits.body());
        }
    }
}
