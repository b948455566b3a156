package dev.visnyk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How much a reader has to load. */
@ExtendWith(WithReader.class)
final class WeightTest {
    private static final int KB = 1024;

    @Test
    void aStoryAndItsStylesAreAtMost30KbOnTheWire(Reader reader) {
        SoftAssertions soft = new SoftAssertions();
        Map<String, Document> stories = reader.sample().built().stories();
        assertThat(stories).hasSizeGreaterThan(30);
        stories.forEach((path, page) -> {
            long styles = page.select("link[rel=stylesheet]").eachAttr("href").stream()
                    .mapToLong(url -> compressed(file(url.substring(1), reader)))
                    .sum();
            soft.assertThat(compressed(file(path, reader)) + styles).as(path).isBetween(1L * KB, 30L * KB);
        });
        soft.assertAll();
    }

    @Test
    void allFontsAreAtMost120Kb(Reader reader) {
        assertThat(sizes(reader, "woff2", "woff", "ttf", "otf")).isLessThanOrEqualTo(120L * KB);
    }

    @Test
    void allScriptsAreAtMost10Kb(Reader reader) {
        long inPages = reader.sample().built().pages().values().stream()
                .mapToLong(page -> page.select("script:not([src]):not([type$=json])").stream()
                        .mapToLong(script -> script.data().length())
                        .sum())
                .max()
                .orElseThrow();
        assertThat(sizes(reader, "js", "mjs") + inPages).isLessThanOrEqualTo(10L * KB);
    }

    private static long sizes(Reader reader, String... ends) {
        String names = Stream.of(ends).collect(Collectors.joining("|", ".*\\.(", ")"));
        return reader.sample().built().files().entrySet().stream()
                .filter(file -> file.getKey().matches(names))
                .mapToLong(file -> file.getValue().length)
                .sum();
    }

    private static byte[] file(String path, Reader reader) {
        return reader.sample().built().files().get(path);
    }

    private static long compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
