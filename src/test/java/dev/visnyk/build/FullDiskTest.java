package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.Main;
import dev.visnyk.testing.ChildJvm;
import dev.visnyk.testing.SiteFixture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A disk that takes no more, for which a limit on the size of files stands in: whoever writes beyond it is told so, as on a
 * full disk, whatever user the tests run as.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class FullDiskTest {
    /** What every page is smaller than, in the blocks of 512 bytes that the shell counts in. */
    private static final int PAGES_FIT = 64;

    @TempDir
    Path folder;

    private SiteFixture site;
    private Map<String, byte[]> published;

    @BeforeEach
    void builtSite() {
        site = SiteFixture.in(folder.resolve("site"))
                .withArticle("politics/a.en.md", "title: A\ndate: 2026-10-01")
                .with("content/static/small.txt", "small");
        published = site.build().succeeds().files();
        site.withArticle("politics/b.en.md", "title: B\ndate: 2026-10-02")
                .with("content/static/large.bin", new byte[1 << 20])
                .without("content/static/small.txt");
    }

    private ChildJvm.End buildWithin(int blocks, String... flags) {
        List<String> build =
                new ArrayList<>(List.of("build", "-s", site.path("").toString(), "--now", SiteFixture.NOW.toString()));
        build.addAll(List.of(flags));
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
        command.addAll(ChildJvm.usual().command(Main.class, build.toArray(String[]::new)));
        return ChildJvm.await(ChildJvm.start(command));
    }

    private void expectCleanBuild() {
        Map<String, byte[]> files = site.build().succeeds().files();
        site.build("-o", folder.resolve("clean").toString(), "--fresh").succeeds();
        assertThat(files).containsExactlyEntriesOf(SiteFixture.filesBelow(folder.resolve("clean")));
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "4, --fresh", PAGES_FIT + ", ''", PAGES_FIT + ", --fresh"})
    void oldSiteIsUntouched(int blocks, String flag) {
        ChildJvm.End end = flag.isEmpty() ? buildWithin(blocks) : buildWithin(blocks, flag);

        assertThat(end.text())
                .contains(
                        "public: error: can't be written: ",
                        "[output/unwritable]",
                        "hint: check that the disk has room");
        assertThat(end.exitCode()).isEqualTo(6);
        assertThat(SiteFixture.filesBelow(site.path("public"))).containsExactlyEntriesOf(published);
        assertThat(site.path(".public.staging"))
                .as("half of an edition on a full disk")
                .doesNotExist();
        assertThat(site.path(".public.lock")).doesNotExist();
        expectCleanBuild();
    }

    @Test
    void firstSiteIsNotThereInPart() {
        site.run("clean").succeeds();

        assertThat(buildWithin(PAGES_FIT).exitCode()).isEqualTo(6);

        assertThat(site.path("public")).doesNotExist();
        expectCleanBuild();
    }

    @ParameterizedTest
    @ValueSource(ints = {PAGES_FIT, 2 * PAGES_FIT})
    void recordThatHasNoRoomIsDoneWithout(int blocks) {
        site.without("content/static/large.bin");
        for (int i = 0; i < 150; i++) {
            site.withArticle("politics/many" + i + ".en.md", "title: A long title " + i + "\ndate: 2026-10-01");
        }

        ChildJvm.End end = buildWithin(blocks);

        assertThat(end.text()).contains("Published ");
        assertThat(end.exitCode()).isZero();
        assertThat(Files.exists(site.path("public/en/politics/2026/10/many149/index.html")))
                .isTrue();
        expectCleanBuild();
    }
}
