package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever has happened to what builds remember, the next one gives the clean build's bytes and finds nothing wrong. */
final class BadCacheTest {
    @TempDir
    Path folder;

    private SiteFixture site;
    private Map<String, byte[]> sameFiles;
    private Map<String, byte[]> changedFiles;

    @BeforeEach
    void builtSite() {
        sameFiles = changeable("clean", "Second").build().succeeds().files();
        changedFiles = changeable("changed", "Changed").build().succeeds().files();
        site = changeable("site", "Second");
        site.build().succeeds();
    }

    private SiteFixture changeable(String name, String title) {
        return SiteFixture.in(folder.resolve(name))
                .with("content/static/ads.txt", "ads")
                .with(
                        "content/politics/first.en.md",
                        text("First", "A body with [a link](second.md) – and \"quotes\"."))
                .with("content/politics/second.en.md", text(title, "Another."))
                .with("content/sport/third.en.md", text("Third", "The last one."));
    }

    private static String text(String title, String body) {
        return "---\ntitle: " + title + "\ndate: 2026-10-01\ntags: [rivers]\n---\n\n" + body + "\n";
    }

    private Path cached(String prefix) throws IOException {
        return cached(site, prefix);
    }

    private static Path cached(SiteFixture site, String prefix) throws IOException {
        return files(site.path(".visnyk")).stream()
                .filter(file -> file.getFileName().toString().startsWith(prefix))
                .findAny()
                .orElseThrow();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Whether a build without a change, and then one with a change, give what clean builds give. */
    private void expectCleanBytes(String context, String... flags) {
        SiteFixture.Run same = site.build(flags);
        assertThat(same.exitCode()).as(context).isZero();
        assertThat(same.err()).as(context).isEmpty();
        assertThat(same.files()).as(context).containsExactlyEntriesOf(sameFiles);
    }

    private void expectCleanBytesAfterAChange(String context, String... flags) {
        site.with("content/politics/second.en.md", text("Changed", "Another."));
        SiteFixture.Run changed = site.build(flags);
        assertThat(changed.exitCode()).as(context).isZero();
        assertThat(changed.err()).as(context).isEmpty();
        assertThat(changed.files()).as(context).containsExactlyEntriesOf(changedFiles);
        site.with("content/politics/second.en.md", text("Second", "Another."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "bodies-"})
    void truncatedFile(String name) throws IOException {
        byte[] whole = Files.readAllBytes(cached(name));
        for (int tenth = 0; tenth < 10; tenth += tenth < 8 ? 4 : 1) {
            Files.write(cached(name), Arrays.copyOf(whole, whole.length * tenth / 10));
            expectCleanBytesAfterAChange(tenth + " tenths of " + name);
            Files.write(cached(name), Arrays.copyOf(whole, whole.length * tenth / 10));
            expectCleanBytes(tenth + " tenths of " + name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "bodies-"})
    void flippedBits(String name) throws IOException {
        Random random = new Random(name.hashCode());
        for (int i = 0; i < 12; i++) {
            byte[] bytes = Files.readAllBytes(cached(name));
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(cached(name), bytes);
            String context = name + " with another byte " + at + " of " + bytes.length;
            if (i % 2 == 0) {
                expectCleanBytes(context);
            } else {
                expectCleanBytesAfterAChange(context);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "bodies-"})
    void zeros(String name) throws IOException {
        Files.write(cached(name), new byte[(int) Files.size(cached(name))]);
        expectCleanBytes(name);
        Files.write(cached(name), new byte[(int) Files.size(cached(name))]);
        expectCleanBytesAfterAChange(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "bodies-"})
    void missingFile(String name) throws IOException {
        Files.delete(cached(name));
        expectCleanBytesAfterAChange(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "bodies-"})
    void folderInThePlaceOfAFile(String name) throws IOException {
        Path file = cached(name);
        Files.delete(file);
        Files.createDirectories(file.resolve("in/the/way"));
        expectCleanBytes(name);
        expectCleanBytesAfterAChange(name);
    }

    @Test
    void fileInThePlaceOfTheFolder() throws IOException {
        site.run("clean").succeeds();
        Files.writeString(site.path(".visnyk"), "in the way");

        expectCleanBytes("no record");
        expectCleanBytesAfterAChange("no record");

        assertThat(site.path(".visnyk")).hasContent("in the way");
        site.run("clean").succeeds();
    }

    @Test
    void folderThatCanNotBe() {
        site.with("file", "in the way");
        String cache = site.path("file/cache").toString();

        expectCleanBytes("no cache", "--cache", cache);
        expectCleanBytesAfterAChange("no cache", "--cache", cache);
    }

    @Test
    void recordOfAnotherOutput() throws IOException {
        Path own = cached("record");
        Path bodies = cached("bodies-");
        site.with("content/politics/draft.en.md", text("Draft\ndraft: true", "A draft."))
                .build("--drafts", "-o", site.path("other").toString())
                .succeeds();
        site.without("content/politics/draft.en.md");
        for (Path other : files(site.path(".visnyk"))) {
            if (!other.startsWith(own.resolveSibling(""))) {
                boolean isRecord = other.getFileName().toString().equals("record");
                Files.copy(other, isRecord ? own : bodies, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        expectCleanBytes("another record");
        expectCleanBytesAfterAChange("another record");
    }

    @Test
    void recordOfAnEarlierBuild() throws IOException {
        byte[] early = Files.readAllBytes(cached("record"));
        expectCleanBytesAfterAChange("the usual case");
        Files.write(cached("record"), early);

        expectCleanBytes("an earlier record");
        Files.write(cached("record"), early);
        expectCleanBytesAfterAChange("an earlier record");
    }

    @Test
    void bodiesOfAnotherSite() throws IOException {
        SiteFixture other = changeable("other", "Other");
        other.build().succeeds();
        Files.copy(cached(other, "bodies-"), cached("bodies-"), StandardCopyOption.REPLACE_EXISTING);

        site.with("templates/article.peb", "{{ page.title }}").build().succeeds();
        site.without("templates/article.peb");
        expectCleanBytes("other bodies");
    }
}
