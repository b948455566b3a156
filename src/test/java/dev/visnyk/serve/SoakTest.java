package dev.visnyk.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day's work on one site: no change is lost, and nothing grows. */
final class SoakTest {
    private static final int EDITS = Integer.getInteger("soak.edits", 60);
    private static final int REQUESTS_PER_EDIT = 10;
    private static final int STORIES = 40;
    private static final long ALLOWANCE = 3L << 20;

    @TempDir
    Path folder;

    private final Random random = new Random(1);

    @Test
    void nothingIsLostAndNothingGrows() throws Exception {
        SiteFixture fixture = SiteFixture.in(folder).with("content/site.yaml", """
                base-url: https://news.example
                languages: {ua: {tag: uk, name: Українська}, en: {tag: en, name: English}}
                """);
        for (int i = 0; i < STORIES; i++) {
            write(fixture, i, 0);
            fixture.withArticle("city/s" + i + ".en.md", "title: Story " + i);
        }
        try (ServedSite site = ServedSite.of(fixture)) {
            List<ServedSite.OpenPage> open = new ArrayList<>(List.of(site.open("/")));
            for (int i = 0; i < 5; i++) {
                open.add(site.open(address(i)));
            }
            work(fixture, site, EDITS / 4, 0);
            long heap = heapInUse();
            long files = openFiles();

            work(fixture, site, EDITS - EDITS / 4, EDITS);

            assertThat(heapInUse()).as("bytes in use").isLessThan(heap + ALLOWANCE);
            assertThat(openFiles()).as("open files").isLessThan(files + 10);
            open.forEach(ServedSite.OpenPage::close);
        }
    }

    /** Edits one story after the other, and asks for it until it shows the edit; then for other pages. */
    private void work(SiteFixture fixture, ServedSite site, int edits, int from) throws Exception {
        for (int edit = from; edit < from + edits; edit++) {
            int story = random.nextInt(STORIES);
            write(fixture, story, edit);
            site.updates.clear();
            String mark = "Правка " + edit + ".";
            long deadline = System.nanoTime() + 30_000_000_000L;
            while (!site.text(address(story)).contains(mark)) {
                assertThat(System.nanoTime()).as("until " + mark).isLessThan(deadline);
                Thread.sleep(3);
            }
            for (int i = 0; i < REQUESTS_PER_EDIT; i++) {
                assertThat(site.get(address(random.nextInt(STORIES))).statusCode())
                        .isEqualTo(200);
            }
        }
    }

    /** Writes a story, now and then with another title, another date, or by way of another file. */
    private void write(SiteFixture fixture, int story, int edit) throws IOException {
        Path file = fixture.path("content/city/s" + story + ".ua.md");
        String text = "---\ntitle: %s\ndate: 2026-10-01T1%d:00\n---\n\nПравка %d.\n"
                .formatted(random.nextBoolean() ? "Назва" : "Назва " + edit, random.nextInt(4) == 0 ? 1 : 2, edit);
        Files.createDirectories(file.getParent());
        if (random.nextInt(4) == 0) {
            Path other = file.resolveSibling(file.getFileName() + ".tmp");
            Files.writeString(other, text);
            Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.writeString(file, text);
        }
    }

    private static String address(int story) {
        return "/ua/city/2026/10/s" + story + "/";
    }

    private static long heapInUse() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long openFiles() throws IOException {
        Path files = Path.of("/proc/self/fd");
        if (!Files.isDirectory(files)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(files)) {
            return all.count();
        }
    }
}
