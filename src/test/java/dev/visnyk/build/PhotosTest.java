package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.Main;
import dev.visnyk.image.Rights;
import dev.visnyk.image.TestPhotos;
import dev.visnyk.testing.ChildJvm;
import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhotosTest {
    private static final String STORY = "news/bridge";
    private static final String PAGE = "en/news/2026/10/bridge/index.html";

    @TempDir
    private Path folder;

    private SiteFixture site;

    @BeforeEach
    void beginWithOneStory() {
        site = SiteFixture.in(folder).with("content/site.yaml", """
                base-url: https://news.example
                default-language: en
                languages: {en: {tag: en, name: English}}
                """);
        story("bridge", "photo: {src: bridge.jpg, alt: A bridge, credit: Visnyk}", "Text.");
    }

    private void story(String name, String photo, String body) {
        site.with("content/news/" + name + "/en.md", """
                ---
                title: The %s
                date: 2026-10-02T10:00:00Z
                %s
                ---

                %s
                """.formatted(name, photo, body));
    }

    private void photo(String name, byte[] bytes) {
        site.with("content/news/" + name, bytes);
    }

    @Test
    void pagesOfferEverySizeAndEveryFileIsThere() throws IOException {
        photo("bridge/bridge.jpg", TestPhotos.jpeg(1000, 750));

        SiteFixture.Run run = site.build().succeeds();

        Element picture = Jsoup.parse(run.page(PAGE)).expectFirst("figure.lead picture");
        Element image = picture.expectFirst("img");
        assertThat(widths(picture.expectFirst("source[type=image/webp]"))).isEqualTo("320w 480w 640w 1000w");
        assertThat(widths(image)).isEqualTo("320w 480w 640w 1000w");
        assertThat(image.attr("width") + "x" + image.attr("height")).isEqualTo("1000x750");
        assertThat(image.attr("fetchpriority")).isEqualTo("high");
        assertThat(image.hasAttr("loading")).isFalse();
        assertThat(offered(run)).isEqualTo(photos(run));
    }

    @Test
    void aProcessLeavesNoTemporaryFile() throws IOException {
        photo("bridge/bridge.jpg", TestPhotos.jpeg(400, 300));
        Path temporary = Files.createDirectories(folder.resolve("temporary"));

        ChildJvm.End end = ChildJvm.await(ChildJvm.usual()
                .with("-Djava.io.tmpdir=" + temporary)
                .start(
                        Main.class,
                        "build",
                        "-s",
                        folder.toString(),
                        "-o",
                        folder.resolve("public").toString()));

        assertThat(end.exitCode()).isZero();
        assertThat(folder.resolve("public/photos")).isNotEmptyDirectory();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void cardsShowTheCropAndWaitUntilTheyAreSeen() throws IOException {
        photo("bridge/bridge.jpg", TestPhotos.jpeg(1000, 750));

        SiteFixture.Run run = site.build().succeeds();

        Element image = Jsoup.parse(run.page("en/news/index.html")).expectFirst(".card img");
        assertThat(image.attr("src")).contains("-16x9-1000.");
        assertThat(image.attr("loading")).isEqualTo("lazy");
        assertThat(Jsoup.parse(run.page("en/news/index.html"))
                        .expectFirst(".card source")
                        .attr("srcset"))
                .contains("-16x9-320.");
    }

    @Test
    void searchEnginesAreToldOfThreeCrops() throws IOException {
        photo("bridge/bridge.jpg", TestPhotos.jpeg(2000, 1500));

        SiteFixture.Run run = site.build().succeeds();

        String data = Jsoup.parse(run.page(PAGE))
                .select("script[type=application/ld+json]")
                .html();
        assertThat(data)
                .containsPattern("bridge-16x9-1280\\.[0-9a-z]{9,13}\\.jpg")
                .containsPattern("bridge-1200\\.[0-9a-z]{9,13}\\.jpg")
                .containsPattern("bridge-1x1-1200\\.[0-9a-z]{9,13}\\.jpg");
    }

    @Test
    void imageInTheTextIsTheSameFigure() throws IOException {
        photo("bridge/bridge.jpg", TestPhotos.jpeg(400, 300));
        photo("bridge/crowd.jpg", TestPhotos.jpeg(700, 500));
        story(
                "bridge",
                "photo: {src: bridge.jpg, alt: A bridge}",
                "Text.\n\n![A crowd](crowd.jpg \"The first | Visnyk Studio\")\n");

        SiteFixture.Run run = site.build().succeeds();

        Element figure = Jsoup.parse(run.page(PAGE)).expectFirst(".body figure");
        assertThat(widths(figure.expectFirst("source"))).isEqualTo("320w 480w 700w");
        assertThat(figure.expectFirst("img").attr("loading")).isEqualTo("lazy");
        assertThat(figure.expectFirst(".credit").text()).isEqualTo("Visnyk Studio");
        assertThat(offered(run)).isEqualTo(photos(run));
    }

    @Test
    void textsAreTheSameWithoutTheCache() throws IOException {
        photo("bridge/bridge.jpg", TestPhotos.jpeg(1000, 750));
        Map<String, byte[]> first = site.build().succeeds().files();

        Map<String, byte[]> again = site.build("--fresh").succeeds().files();
        site.run("clean");
        assertThat(folder.resolve(".visnyk")).doesNotExist();
        Map<String, byte[]> anew = site.build().succeeds().files();

        assertThat(again.keySet()).isEqualTo(first.keySet());
        first.forEach((path, bytes) -> {
            assertThat(again.get(path)).as(path).isEqualTo(bytes);
            assertThat(anew.get(path)).as(path).isEqualTo(bytes);
        });
    }

    @Test
    void otherCreditChangesNamesAndNoStrangerIsLeft() throws IOException {
        photo("bridge/bridge.jpg", TestPhotos.jpeg(1000, 750));
        Set<String> before = photos(site.build().succeeds());
        story("bridge", "photo: {src: bridge.jpg, alt: A bridge, credit: Somebody else}", "Text.");

        SiteFixture.Run run = site.build().succeeds();

        assertThat(photos(run)).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
        assertThat(offered(run)).isEqualTo(photos(run));
    }

    @Test
    void creditInTheTextThatChangesIsPublished() throws IOException {
        photo("bridge/bridge.jpg", TestPhotos.jpeg(400, 300));
        story("bridge", "draft: false", "![A crowd](bridge.jpg \"The first | A\")");
        site.build().succeeds();
        story("bridge", "draft: false", "![A crowd](bridge.jpg \"The first | B\")");

        SiteFixture.Run run = site.build().succeeds();

        assertThat(offered(run)).isEqualTo(photos(run));
        assertThat(run.page(PAGE)).contains(">B<");
    }

    @Test
    void photosOfOneNameAreTwo() throws IOException {
        story("road", "photo: {src: bridge.jpg, alt: A road}", "Text.");
        photo("bridge/bridge.jpg", TestPhotos.jpeg(400, 300));
        photo("road/bridge.jpg", TestPhotos.jpeg(401, 300));

        SiteFixture.Run run = site.build().succeeds();

        assertThat(photos(run))
                .filteredOn(it -> it.matches("photos/bridge-40[01]\\..*jpg"))
                .hasSize(2);
        assertThat(offered(run)).isEqualTo(photos(run));
    }

    @Test
    void brokenPhotoIsReportedWhereItIsNamed() throws IOException {
        byte[] whole = TestPhotos.jpeg(1300, 900);
        photo("bridge/bridge.jpg", Arrays.copyOf(whole, whole.length / 2));
        photo("bridge/text.jpg", "no photo at all".getBytes(StandardCharsets.UTF_8));
        photo("bridge/bomb.png", TestPhotos.hollowPng(30_000, 30_000));
        story("bridge", "photo: {src: bridge.jpg, alt: A bridge}", "Text.\n\n![A](text.jpg)\n\n![B](bomb.png)\n");

        SiteFixture.Run run = site.build();

        run.exitsWith(1)
                .reports(
                        "content/" + STORY + "/en.md:9:6: error: \"text.jpg\" can't be read as a photo",
                        "content/" + STORY + "/en.md:11:6: error: \"bomb.png\" has 30000 × 30000 pixels");
        assertThat(run.err()).doesNotContain("there is no photo");
        assertThat(folder.resolve("public")).doesNotExist();
        story("bridge", "photo: {src: bridge.jpg, alt: A bridge}", "Text.");
        site.build().exitsWith(1).reports("content/" + STORY + "/en.md:4:14: error: \"bridge.jpg\" is broken");
    }

    @Test
    void storyWithABrokenPhotoIsLeftOutIfTheRestIsToBePublished() throws IOException {
        story("road", "draft: false", "Text.");
        byte[] whole = TestPhotos.jpeg(1300, 900);
        photo("bridge/bridge.jpg", Arrays.copyOf(whole, whole.length / 2));

        SiteFixture.Run run = site.build("--keep-going").exitsWith(1);

        assertThat(run.files()).containsKey("en/news/2026/10/road/index.html").doesNotContainKey(PAGE);
        assertThat(photos(run)).isEmpty();
    }

    @Test
    void drawingIsPublishedWithoutItsScript() throws IOException {
        site.with("content/news/bridge/plan.svg", "<svg viewBox=\"0 0 4 3\"><script>alert(1)</script></svg>");
        story("bridge", "photo: {src: plan.svg, alt: A plan}", "Text.");

        SiteFixture.Run run = site.build().succeeds();

        assertThat(photos(run)).hasSize(1);
        assertThat(run.page(photos(run).iterator().next())).isEqualTo("<svg viewBox=\"0 0 4 3\"></svg>");
    }

    @Test
    void staticPhotoIsLeftAsItIs() throws IOException {
        byte[] photo = TestPhotos.jpeg(400, 300);
        site.with("content/static/media/bridge.jpg", photo);
        story("bridge", "photo: {src: /media/bridge.jpg, alt: A bridge}", "Text.");

        SiteFixture.Run run = site.build().succeeds();

        assertThat(run.files().get("media/bridge.jpg")).isEqualTo(photo);
        assertThat(photos(run)).isEmpty();
        assertThat(Jsoup.parse(run.page(PAGE)).expectFirst("figure img").attr("src"))
                .isEqualTo("/media/bridge.jpg");
    }

    @Test
    void notesOfThePhotoAreShownAndReported() throws IOException {
        byte[] photo = TestPhotos.withRights(
                TestPhotos.jpeg(400, 300), new Rights("Agency", "Somebody", "https://a.example/t"));
        photo("bridge/bridge.jpg", photo);

        SiteFixture.Run run = site.build().succeeds();

        run.reports("content/" + STORY
                + "/en.md:4:14: warning: readers see what is noted in the photo: author \"Somebody\", license"
                + " \"https://a.example/t\"");
        assertThat(run.page(PAGE)).contains("Visnyk").doesNotContain("Agency");
    }

    @Test
    void withoutTheLibraryPhotosAreJpegAndOneWarningSaysSo() throws IOException {
        photo("bridge/bridge.jpg", TestPhotos.jpeg(1000, 750));
        story("road", "photo: {src: ../bridge/bridge.jpg, alt: A road}", "Text.");
        System.setProperty("visnyk.webp", "false");
        try {
            SiteFixture.Run run = site.build().succeeds();

            assertThat(photos(run)).isNotEmpty().allMatch(it -> it.endsWith(".jpg"));
            assertThat(Jsoup.parse(run.page(PAGE)).select("source")).isEmpty();
            assertThat(run.err().split("photo/format", -1)).hasSize(2);
        } finally {
            System.clearProperty("visnyk.webp");
        }
    }

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true"})
    void avifIsWrittenIfItIsWantedAndCanBe(boolean isWanted, boolean isThere) throws IOException {
        photo("bridge/bridge.jpg", TestPhotos.jpeg(400, 300));
        Path tools = Files.createDirectories(folder.resolve("tools"));
        if (isThere) {
            Path command = Files.writeString(
                    tools.resolve("avifenc"), "#!/bin/sh\nwhile [ $# -gt 1 ]; do shift; done\necho avif > \"$1\"\n");
            assertThat(command.toFile().setExecutable(true)).isTrue();
        }
        site.withVariable("PATH", tools.toString());
        site.with("content/site.yaml", """
                default-language: en
                languages: {en: {tag: en, name: English}}
                photos: {avif: %s}
                """.formatted(isWanted));

        SiteFixture.Run run = site.build().succeeds();

        boolean isWritten = isWanted && isThere;
        assertThat(photos(run).stream().anyMatch(it -> it.endsWith(".avif"))).isEqualTo(isWritten);
        assertThat(Jsoup.parse(run.page(PAGE)).select("source[type=image/avif]").isEmpty())
                .isEqualTo(!isWritten);
        assertThat(run.err().contains("content/site.yaml:3:16: warning: photos are published without AVIF"))
                .isEqualTo(isWanted && !isThere);
        assertThat(offered(run)).isEqualTo(photos(run));
    }

    private static String widths(Element element) {
        return Arrays.stream(element.attr("srcset").split(", "))
                .map(it -> it.substring(it.indexOf(' ') + 1))
                .collect(Collectors.joining(" "));
    }

    private static Set<String> photos(SiteFixture.Run run) {
        return run.files().keySet().stream()
                .filter(path -> path.startsWith("photos/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every photo that a page, a feed or a sitemap names. */
    private static Set<String> offered(SiteFixture.Run run) {
        Pattern name = Pattern.compile("/(photos/[a-z0-9-]+\\.[0-9a-z]{9,13}\\.[a-z]+)");
        Set<String> offered = new TreeSet<>();
        run.files().forEach((path, bytes) -> {
            if (List.of("html", "xml", "json").contains(path.substring(path.lastIndexOf('.') + 1))) {
                name.matcher(new String(bytes, StandardCharsets.UTF_8))
                        .results()
                        .forEach(found -> offered.add(found.group(1)));
            }
        });
        return offered;
    }
}
