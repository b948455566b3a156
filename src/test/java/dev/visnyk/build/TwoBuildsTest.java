package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.Main;
import dev.visnyk.testing.ChildJvm;
import dev.visnyk.testing.SiteFixture;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds never write one output folder at once. */
final class TwoBuildsTest {
    @TempDir
    Path folder;

    private SiteFixture site;
    private Path lock;

    @BeforeEach
    void site() {
        site = SiteFixture.in(folder.resolve("site")).withArticle("politics/a.en.md", "title: A\ndate: 2026-10-01");
        lock = OutputFolder.at(site.path("public")).lock();
    }

    @Test
    void secondBuildIsToldToWait() throws IOException {
        Map<String, byte[]> published = site.build().succeeds().files();
        site.withArticle("politics/b.en.md", "title: B\ndate: 2026-10-02");
        try (OutputLock held = OutputLock.take(lock).orElseThrow()) {
            assertThat(held).isNotNull();

            assertThat(site.build("-q").exitWith(6).replace(site.path("public").toString(), "PUBLIC"))
                    .isEqualTo("""
                    PUBLIC: error: another build is writing this folder [output/busy]
                      hint: wait until it is done, or choose another folder with -o
                    """);
            assertThat(SiteFixture.filesBelow(site.path("public"))).containsExactlyEntriesOf(published);
        }
        assertThat(lock).doesNotExist();
        assertThat(site.build().succeeds().files()).containsKey("en/politics/2026/10/b/index.html");
    }

    @Test
    void otherProcessIsToldToWait() throws IOException {
        try (OutputLock held = OutputLock.take(lock).orElseThrow()) {
            assertThat(held).isNotNull();

            ChildJvm.End end = ChildJvm.await(ChildJvm.usual()
                    .start(Main.class, "build", "-s", site.path("").toString(), "--now", SiteFixture.NOW.toString()));

            assertThat(end.text()).contains("[output/busy]");
            assertThat(end.exitCode()).isEqualTo(6);
            assertThat(site.path("public")).doesNotExist();
        }
    }

    @Test
    void lockFileThatNobodyHoldsDoesNotMatter() {
        site.with("." + site.path("public").getFileName() + ".lock", "left behind")
                .build()
                .succeeds();

        assertThat(lock).doesNotExist();
    }

    @Test
    void otherOutputsOfASiteMayBeBuiltMeanwhile() throws IOException {
        try (OutputLock held = OutputLock.take(lock).orElseThrow()) {
            assertThat(held).isNotNull();

            site.build("-o", site.path("other").toString()).succeeds();
        }
    }

    @Test
    void processesThatTakeTurnsLeaveAWholeSite() throws IOException {
        SiteFixture other =
                SiteFixture.in(folder.resolve("other")).withArticle("politics/b.en.md", "title: B\ndate: 2026-10-02");
        String output = site.path("public").toString();
        String cache = folder.resolve("cache").toString();
        Process builds = ChildJvm.usual()
                .start(
                        EndlessBuilds.class,
                        site.path("").toString(),
                        other.path("").toString(),
                        "-o",
                        output,
                        "--cache",
                        cache);
        int done = 0;
        int busy = 0;
        try (BufferedReader lines = builds.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("0");
            for (int i = 0; i < 5000 && (done < 3 || busy < 3); i++) {
                SiteFixture.Run run = other.build("-q", "-o", output, "--cache", cache);
                assertThat(run.exitCode()).as(run.err()).isIn(0, 6);
                done += run.exitCode() == 0 ? 1 : 0;
                busy += run.err().contains("[output/busy]") ? 1 : 0;
            }
        } finally {
            builds.destroyForcibly().onExit().join();
        }
        assertThat(done).as("builds that were done").isGreaterThanOrEqualTo(3);
        assertThat(busy).as("builds that were told to wait").isGreaterThanOrEqualTo(3);

        site.build("-o", output, "--cache", cache).succeeds();

        site.build("--fresh", "-o", folder.resolve("clean").toString()).succeeds();
        assertThat(SiteFixture.filesBelow(site.path("public")))
                .containsExactlyEntriesOf(SiteFixture.filesBelow(folder.resolve("clean")));
        assertThat(lock).doesNotExist();
    }

    @Test
    void lockHasOneHolderAtATime() {
        AtomicInteger holders = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();

        IntStream.range(0, 4).parallel().forEach(thread -> {
            for (int i = 0; i < 4000; i++) {
                try {
                    Optional<OutputLock> lock = OutputLock.take(folder.resolve("lock"));
                    if (lock.isPresent()) {
                        most.accumulateAndGet(holders.incrementAndGet(), Math::max);
                        taken.incrementAndGet();
                        holders.decrementAndGet();
                        lock.get().close();
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });

        assertThat(most).hasValue(1);
        assertThat(taken.get()).isPositive();
        assertThat(Files.exists(folder.resolve("lock"))).isFalse();
    }
}
