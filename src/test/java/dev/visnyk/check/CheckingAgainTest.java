package dev.visnyk.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check takes over from a build and from an earlier check, and what it leaves alone. */
final class CheckingAgainTest {
    private static final String PAGE = "en/city/2026/10/bridge/index.html";
    private static final String OTHER_PAGE = "en/city/2026/10/road/index.html";

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void build() {
        site = SiteFixture.in(folder)
                .with("content/site.yaml", "base-url: https://news.example\nlanguages: {en: {}}\n")
                .withArticle("city/bridge.en.md", "title: Bridge\ndate: 2026-10-01\n")
                .withArticle("city/road.en.md", "title: Road\ndescription: A road.\ndate: 2026-10-02\n");
        site.build().succeeds();
    }

    private String check(String... flags) {
        return site.run("check", flags).out();
    }

    private Path published(String page) {
        return folder.resolve("public").resolve(page);
    }

    private Path checked(String page) {
        return folder.resolve(".visnyk/check/site").resolve(page);
    }

    @Test
    void theFirstCheckTakesOverWhatIsPublished() throws IOException {
        String found = check();

        assertThat(found).contains("bridge.en.md:2:8: warning: ", "[description/missing]", "1 warning\n");
        assertThat(Files.isSameFile(published(PAGE), checked(PAGE))).isTrue();
        assertThat(check("--fresh")).isEqualTo(found);
        assertThat(Files.isSameFile(published(PAGE), checked(PAGE))).isFalse();
        assertThat(checked(PAGE)).hasSameBinaryContentAs(published(PAGE));
    }

    @Test
    void whatHasChangedSinceIsMadeAndPublishedNowhere() throws IOException {
        byte[] before = Files.readAllBytes(published(PAGE));
        site.withArticle("city/bridge.en.md", "title: A new bridge\ndate: 2026-10-01\n");
        check();

        assertThat(checked(PAGE)).content().contains("A new bridge");
        assertThat(published(PAGE)).hasBinaryContent(before);
        assertThat(Files.isSameFile(published("robots.txt"), checked("robots.txt")))
                .isTrue();
    }

    @Test
    void aPublishedFileThatSomebodyChangedIsNotTakenOver() throws IOException {
        byte[] before = Files.readAllBytes(published(PAGE));
        byte[] other = new String(before, UTF_8).replace("Bridge", "Budget").getBytes(UTF_8);
        Files.write(published(PAGE), other);
        check();

        assertThat(checked(PAGE)).hasBinaryContent(before);
        assertThat(published(PAGE)).hasBinaryContent(other);
    }

    @Test
    void aPublishedFileThatSomebodyDeletedIsMadeAgain() throws IOException {
        Files.delete(published(PAGE));
        check();

        assertThat(checked(PAGE)).content().contains("Bridge");
        assertThat(Files.isSameFile(published(OTHER_PAGE), checked(OTHER_PAGE))).isTrue();
    }

    @Test
    void aBodyIsCheckedThoughNothingElseHasChanged() {
        String head = "---\ntitle: Bridge\ndate: 2026-10-01\n---\n\n";
        site.with("content/city/bridge.en.md", head + "Body.\n");
        check();
        site.with("content/city/bridge.en.md", head + "Two  spaces.\n");
        assertThat(check()).contains("[language/spaces]");

        site.with("content/city/bridge.en.md", head + "One space.\n");
        assertThat(check()).doesNotContain("[language/spaces]");
    }

    @Test
    void whatATextAsksNotToBeToldIsRemembered() {
        String asking = "title: Bridge\ndate: 2026-10-01\n%s";
        String ignore = "ignore: [{rule: description/missing, reason: The desk adds it}]\n";
        site.withArticle("city/bridge.en.md", asking.formatted(ignore));
        String silent = "Checked: 0 errors, 0 warnings\n";

        assertThat(check()).isEqualTo(silent);
        assertThat(check()).isEqualTo(silent);
        site.withArticle("city/road.en.md", "title: The road\ndescription: A road.\ndate: 2026-10-02\n");
        assertThat(check()).isEqualTo(silent);

        site.withArticle("city/bridge.en.md", asking.formatted(""));
        assertThat(check()).contains("[description/missing]");
        site.withArticle("city/bridge.en.md", asking.formatted(ignore));
        assertThat(check()).isEqualTo(silent);
    }
}
