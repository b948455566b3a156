package dev.visnyk.browser;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The pages of the sample newsroom, and of each kind in each language that which has most in it. */
record SamplePages(List<SamplePage> all) {
    static SamplePages of(ServedSite site) {
        Set<String> standing = standing();
        return new SamplePages(site.built().files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".html"))
                .sorted(Comparator.comparing(file -> -file.getValue().length))
                .map(file -> {
                    Document page = Jsoup.parse(new String(file.getValue(), StandardCharsets.UTF_8));
                    return new SamplePage(
                            PageKind.of(file.getKey(), page, standing),
                            page.expectFirst("html").attr("lang"),
                            file.getKey(),
                            site.url(file.getKey()));
                })
                .toList());
    }

    private static Set<String> standing() {
        try (Stream<Path> files = Files.list(Path.of("content/pages"))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\..*", ""))
                    .collect(toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One page of each kind in each language. */
    Collection<SamplePage> ofEachKind() {
        Map<String, SamplePage> pages = new TreeMap<>();
        all.forEach(page -> pages.putIfAbsent(page.kind() + " " + page.tag(), page));
        return pages.values();
    }

    /** One page of each of some kinds in each language. */
    List<SamplePage> of(PageKind... kinds) {
        return ofEachKind().stream()
                .filter(page -> List.of(kinds).contains(page.kind()))
                .toList();
    }
}
