package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers may not see yet, or no more, leaves no trace: not in any file, not in the name of one. */
final class WithheldStoriesTest {
    /** Words that the withheld stories of the newsroom, their photos, authors, topics and aliases have in common. */
    private static final Pattern TRACE = Pattern.compile(
            "таємн|secret|embargoed|draft|expired|withdrawn|taiemn", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The addresses of two that readers could see once, where a host is told that they are gone. */
    private static final Pattern PUBLIC_BEFORE =
            Pattern.compile("location = \"/ua/politics/2026/09/(?:expired|withdrawn)/\" \\{ return 410; \\}");

    @TempDir
    Path folder;

    @Test
    void theyAppearNowhere() {
        SiteFixture.Run run = SiteFixture.copyOf("newsroom", folder).build().succeeds();

        run.files().forEach((path, bytes) -> {
            assertThat(path).doesNotContainPattern(TRACE);
            if (!path.endsWith(".css")) {
                String text = new String(bytes, StandardCharsets.UTF_8);
                String untold =
                        path.equals("_nginx.conf") ? PUBLIC_BEFORE.matcher(text).replaceAll("") : text;
                assertThat(untold).as(path).doesNotContainPattern(TRACE);
            }
        });
        assertThat(run.out() + run.err()).doesNotContainPattern(TRACE);
    }

    @Test
    void previewOfEverythingShowsAllButTheWithdrawn() {
        SiteFixture.Run run =
                SiteFixture.copyOf("newsroom", folder).build("-D", "-F", "-E").succeeds();

        assertThat(run.files())
                .containsKeys(
                        "ua/politics/2026/10/draft/index.html",
                        "ua/secret-section/2026/12/future/index.html",
                        "en/secret-section/2026/12/future/index.html",
                        "ua/politics/2026/09/expired/index.html")
                .doesNotContainKey("ua/politics/2026/09/withdrawn/index.html");
    }

    @Test
    void staticFileThatOnlyAWithheldStoryNamesAsItsPhotoIsNotWritten() {
        SiteFixture site = SiteFixture.in(folder)
                .with("content/static/shared.svg", "<svg/>")
                .with("content/static/leak.svg", "<svg/>")
                .withArticle("a/shown.en.md", "title: Shown\ndate: 2026-10-01\nphoto: {src: /shared.svg}")
                .withArticle("a/later.en.md", "title: L\ndate: 2026-12-01\nphoto: {src: /leak.svg}")
                .withArticle("a/too.en.md", "title: L\ndate: 2026-12-01\nphoto: {src: /shared.svg}");

        assertThat(site.build().succeeds().files()).containsKey("shared.svg").doesNotContainKey("leak.svg");
    }
}
