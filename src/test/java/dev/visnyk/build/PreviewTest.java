package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.config.BaseUrl;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.output.Content;
import dev.visnyk.output.OutputFile;
import dev.visnyk.parallel.Workers;
import dev.visnyk.testing.PreviewOptions;
import dev.visnyk.testing.SiteEdits;
import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A preview is the site that a build would write, whatever is done to its files, and however little of them is read again. */
final class PreviewTest {
    private static final int STEPS = Integer.getInteger("edits", 20);

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("sites", 6));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void randomEditsGiveTheBuildsBytes(long seed) throws IOException {
        SiteEdits edits = new SiteEdits(seed);
        SiteFixture site = SiteFixture.in(folder.resolve("site"));
        List<String> history = new ArrayList<>();
        Map<String, byte[]> before = Map.of();
        try (Workers workers = new Workers(2)) {
            PreviewReader reader = new PreviewReader(options(site.path("")), () -> SiteFixture.NOW, workers);
            for (int step = 0; step < STEPS; step++) {
                edits.apply(site.path(""));
                Set<String> touched = difference(before, edits.files());
                PreviewReader.Reading reading = step == 0 ? reader.read() : reader.read(touched);

                SiteFixture clean = SiteFixture.in(folder.resolve("clean" + step));
                edits.files().forEach(clean::with);
                BuildResult expected = new SiteBuilder(options(clean.path("")), Progress.NONE).build();

                compare(reading, expected, clean, history);
                before = new TreeMap<>(edits.files());
                history.add(edits.edit(site.path("")));
            }
        }
    }

    private static void compare(
            PreviewReader.Reading reading, BuildResult expected, SiteFixture clean, List<String> history)
            throws IOException {
        Set<String> told = new TreeSet<>();
        reading.findings().forEach(finding -> told.add(finding.toString()));
        Map<String, String> files = new TreeMap<>();
        if (!reading.isBroken()) {
            Preview preview = reading.preview().orElseThrow();
            for (OutputFile file : preview.files()) {
                files.put(file.path(), text(file, preview, told));
            }
        }
        Set<String> expectedlyTold = new TreeSet<>();
        expected.findings().forEach(finding -> expectedlyTold.add(finding.toString()));
        if (reading.isBroken()) {
            // What a build would find in pages that are not shown is not told.
            assertThat(expectedlyTold).as("after %s", history).containsAll(told);
        } else {
            assertThat(told).as("after %s", history).isEqualTo(expectedlyTold);
        }
        if (expected.isPublished()) {
            Map<String, byte[]> written = SiteFixture.filesBelow(clean.path("public"));
            written.remove(Marker.FILE);
            Map<String, String> texts = new TreeMap<>();
            written.forEach((path, bytes) -> texts.put(path, text(bytes)));
            assertThat(files).as("after %s", history).isEqualTo(texts);
        }
    }

    private static String text(OutputFile file, Preview preview, Set<String> told) throws IOException {
        if (file.content() instanceof Content.Page page) {
            Preview.Made made = preview.make(page.id());
            made.findings().forEach(finding -> told.add(finding.toString()));
            return text(made.bytes());
        }
        if (file.content() instanceof Content.Photo photo) {
            return text(preview.photo(photo.rendition()));
        }
        if (file.content() instanceof Content.Drawing drawing) {
            return text(preview.drawing(drawing.file()));
        }
        return file.content() instanceof Content.Bytes bytes
                ? text(bytes.bytes())
                : text(Files.readAllBytes(((Content.Copy) file.content()).file().file()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Set<String> difference(Map<String, byte[]> before, Map<String, byte[]> now) {
        Set<String> paths = new HashSet<>(before.keySet());
        paths.addAll(now.keySet());
        paths.removeIf(path -> Arrays.equals(before.get(path), now.get(path)));
        return paths;
    }

    @Test
    void textsAndTheThemeAreReadWithoutTheRest() throws IOException {
        SiteFixture site = SiteFixture.in(folder.resolve("site")).with("content/site.yaml", """
                base-url: https://news.example
                languages: {ua: {tag: uk, name: Українська}, en: {tag: en, name: English}}
                """);
        for (int i = 0; i < 30; i++) {
            String facts = "date: 2026-10-%02dT10:00\ntags: [t%d, t%d]".formatted(1 + i % 28, i % 3, 3 + i % 5);
            site.withArticle("city/a" + i + ".ua.md", "title: Перша " + i + "\n" + facts);
            site.withArticle("city/a" + i + ".en.md", "title: First " + i);
        }
        site.with("content/topics.yaml", topics());
        // A part that all pages share shows titles too.
        site.with(
                "templates/partials/switcher.peb",
                "{% shared %}{% for card in latest(40) %}{{ card.title }} {% endfor %}{% endshared %}");
        try (Workers workers = new Workers(2)) {
            PreviewReader reader = new PreviewReader(options(site.path("")), () -> SiteFixture.NOW, workers);
            PreviewReader.Reading first = reader.read();
            assertThat(first.findings()).isEmpty();
            Preview before = first.preview().orElseThrow();
            for (int i = 0; i < 6; i++) {
                String article = "content/city/a" + i * 4 + ".en.md";
                site.withArticle(
                        article.substring("content/".length()), "title: Second " + i + "\ndescription: Told anew");
                Set<String> touched = new HashSet<>(Set.of(article));
                if (i % 3 == 1) {
                    site.with("templates/partials/line.peb", "{# " + i + " #}<li>{{ card.title }} " + i + "</li>");
                    touched.add("templates/partials/line.peb");
                }

                PreviewReader.Reading reading = reader.read(touched);

                Preview now = reading.preview().orElseThrow();
                assertThat(now.content().catalog())
                        .as("the rest")
                        .isSameAs(before.content().catalog());
                if (i % 2 == 1) {
                    BuildResult built = new SiteBuilder(options(site.path("")), Progress.NONE).build();
                    compare(reading, built, site, List.of(article));
                }
            }
        }
    }

    private static String topics() {
        StringBuilder topics = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            topics.append("t%d: {name: {ua: Тема %d, en: Topic %d}}\n".formatted(i, i, i));
        }
        return topics.toString();
    }

    @Test
    void whatWasLastWithoutErrorsStays() throws IOException {
        SiteFixture site = SiteFixture.in(folder)
                .withArticle("city/a.en.md", "title: Fine\ndate: 2026-01-01")
                .withArticle("city/b.en.md", "title: Other\ndate: 2026-01-01");
        try (Workers workers = new Workers(1)) {
            PreviewReader reader = new PreviewReader(options(site.path("")), () -> SiteFixture.NOW, workers);
            Preview good = reader.read().preview().orElseThrow();
            site.withArticle("city/a.en.md", "titel: Broken");

            PreviewReader.Reading broken = reader.read(Set.of("content/city/a.en.md"));

            assertThat(broken.findings()).extracting(Diagnostic::isError).contains(true);
            assertThat(broken.preview()).containsSame(good);
            site.withArticle("city/a.en.md", "title: Mended\ndate: 2026-01-01");
            PreviewReader.Reading mended = reader.read(Set.of("content/city/a.en.md"));
            assertThat(mended.isBroken()).isFalse();
            assertThat(mended.preview()).get().isNotSameAs(good);
        }
    }

    @Test
    void aSiteThatIsBrokenFromTheBeginningIsShownWithoutTheBrokenTexts() {
        SiteFixture site = SiteFixture.in(folder)
                .withArticle("city/a.en.md", "titel: Broken")
                .withArticle("city/b.en.md", "title: Other\ndate: 2026-01-01");
        try (Workers workers = new Workers(1)) {
            PreviewReader.Reading reading =
                    new PreviewReader(options(site.path("")), () -> SiteFixture.NOW, workers).read();

            assertThat(reading.isBroken()).isTrue();
            assertThat(reading.preview().orElseThrow().site().stories()).hasSize(1);
        }
    }

    private static BuildOptions options(Path source) {
        return PreviewOptions.of(source, BaseUrl.parse("http://127.0.0.1:4040"), SiteFixture.NOW);
    }
}
