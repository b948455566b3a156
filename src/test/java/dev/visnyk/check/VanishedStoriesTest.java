package dev.visnyk.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VanishedStoriesTest {
    private static final String STORY = "content/city/story.en.md";

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void build() {
        site = SiteFixture.in(folder)
                .with("content/site.yaml", "base-url: https://news.example\nlanguages: {en: {}}\n")
                .with(STORY, story(""))
                .with("content/city/other.en.md", "---\ntitle: Other\ndate: 2026-10-02\n---\n\nText.\n");
        site.build("--now", "2026-11-01T00:00:00Z").succeeds();
    }

    private static String story(String more) {
        return "---\ntitle: Story\ndate: 2026-10-01\n%s---\n\nText.\n".formatted(more);
    }

    private String check() {
        return site.run("check", "--rule", "route/vanished", "--now", "2026-11-01T00:00:00Z")
                .succeeds()
                .out();
    }

    @Test
    void aSiteThatWasBuiltAsItIsLosesNothing() {
        assertThat(check()).isEqualTo("Checked: 0 errors, 0 warnings\n");
    }

    @Test
    void aStoryThatMovesNeedsAnAlias() {
        site.with(STORY, story("slug: moved\n"));
        assertThat(check())
                .contains(
                        STORY + ": warning: moves from /en/city/2026/10/story/ to /en/city/2026/10/moved/",
                        "aliases: [/en/city/2026/10/story/]");

        site.with(STORY, story("slug: moved\naliases: [/en/city/2026/10/story/]\n"));
        assertThat(check()).isEqualTo("Checked: 0 errors, 0 warnings\n");
    }

    @Test
    void aStoryThatIsDeletedNeedsARedirect() throws IOException {
        Files.delete(folder.resolve(STORY));
        assertThat(check())
                .contains("content/redirects.csv: warning: readers find a story at /en/city/2026/10/story/")
                .contains("\"/en/city/2026/10/story/,/where/it/is/\"");

        site.with("content/redirects.csv", "/en/city/2026/10/story/,/en/city/2026/10/other/\n");
        assertThat(check()).isEqualTo("Checked: 0 errors, 0 warnings\n");
    }

    @Test
    void aStoryIsNotTakenBackByMakingItADraftButByWithdrawingIt() {
        site.with(STORY, story("draft: true\n"));
        assertThat(check())
                .contains(STORY + ": warning: readers find it at /en/city/2026/10/story/", "it is a draft now");

        site.with(STORY, story("withdrawn: {reason: It was wrong}\n"));
        assertThat(check()).doesNotContain("route/vanished");
    }

    @Test
    void nothingIsMissedWhereNothingWasBuilt() throws IOException {
        site.run("clean").succeeds();
        Files.delete(folder.resolve(STORY));

        assertThat(check()).isEqualTo("Checked: 0 errors, 0 warnings\n");
    }
}
