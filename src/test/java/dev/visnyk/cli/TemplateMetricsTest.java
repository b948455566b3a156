package dev.visnyk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code visnyk build --template-metrics}: names and numbers are exact, times are what they are. */
final class TemplateMetricsTest {
    private static final String FLAG = "--template-metrics";

    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    Path folder;

    /** Extends, fills and keeps blocks, includes in a loop, calls macros, has a body with photos. */
    private SiteFixture site() {
        return SiteFixture.in(folder.resolve("site"))
                .with("content/site.yaml", "languages:\n  en: {tag: en}\n")
                .with("content/news/photo.png", PIXEL)
                .with("content/news/one.en.md", """
                        ---
                        title: One
                        date: 2026-10-01
                        ---

                        ![A](photo.png)

                        ![B](photo.png)
                        """)
                .withArticle("news/two.en.md", "title: Two\ndate: 2026-10-02")
                .with("templates/layout.peb", """
                        <!doctype html><title>{% block title %}{{ page.title }}{% endblock %}</title>
                        {% block main %}{% include 'note.peb' %}{% endblock %}
                        """)
                .with("templates/article.peb", """
                        {% extends 'layout.peb' %}
                        {% import 'macros.peb' %}
                        {% set start = 1 %}
                        {% block main %}
                        {% for n in range(start, 3) %}{% include 'note.peb' %}{% endfor %}
                        {{ twice('x') }}{{ parent() }}{{ article.body }}
                        {% endblock %}
                        """)
                .with("templates/macros.peb", """
                        {% macro once(text) %}{{ text }}{% endmacro %}
                        {% macro twice(text) %}{{ once(text) }}{{ once(text) }}{% endmacro %}
                        """)
                .with("templates/note.peb", "<p>Note</p>\n")
                .with("templates/partials/figure.peb", "<figure></figure>\n");
    }

    @Test
    void usesOfTemplatesAreExact() {
        Map<String, List<String>> rows = rows(site().build(FLAG).succeeds().out());

        assertThat(rows.get("layout.peb")).startsWith("2");
        assertThat(rows.get("article.peb")).startsWith("2");
        assertThat(rows.get("note.peb")).as("3 in the loop and 1 of the parent").startsWith("8");
        assertThat(rows.get("macros.peb")).as("calls from other templates").startsWith("2");
        assertThat(rows.get("partials/figure.peb")).as("parts of bodies").startsWith("2");
        assertThat(rows).doesNotContainKeys("page.peb", "partials/embed.peb");
    }

    @Test
    void numbersOfQueriesAreExact() {
        SiteFixture.Run run = site().build(FLAG).succeeds();

        Map<String, List<String>> rows = rows(run.out());
        String pages = run.out().replaceFirst("(?s).*: (\\d+) pages.*", "$1");
        assertThat(rows.get("Head")).startsWith(pages, pages);
        assertThat(rows.get("Settings"))
                .as("shared: answered once, or by two threads at the same time; asked by pages and by shared parts")
                .matches(cells ->
                        !cells.get(0).equals(pages) && Integer.parseInt(cells.get(1)) > Integer.parseInt(pages));
        assertThat(rows.get("BodyOf")).startsWith("2", "2");
        assertThat(rows.get("BodyPhoto")).startsWith("2", "2");
        assertThat(rows).doesNotContainKeys("Related", "NeighboursOf");
    }

    @Test
    void whatTookLongestComesFirst() {
        String out = site().build(FLAG).succeeds().out();

        for (String head : List.of("template ", "query ")) {
            List<Double> totals = out.substring(out.indexOf("\n" + head) + 1)
                    .lines()
                    .skip(1)
                    .takeWhile(line -> !line.isEmpty())
                    .map(line -> Double.valueOf(line.split(" +")[head.startsWith("t") ? 2 : 3]))
                    .toList();
            assertThat(totals).hasSizeGreaterThan(5).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        }
    }

    @Test
    void nothingIsSaidAndNothingIsMadeAnewWithoutTheFlag() {
        SiteFixture site = site();
        site.build().succeeds();

        SiteFixture.Run measured = site.build(FLAG).succeeds();
        SiteFixture.Run usual = site.build().succeeds();

        assertThat(rows(measured.out())).containsKey("base.peb");
        assertThat(usual.out()).contains(" 0 made anew").doesNotContain("template", "query");
    }

    @Test
    void siteIsTheSameWithTheFlag() {
        Map<String, byte[]> usual = SiteFixture.copyOf("newsroom", folder.resolve("usual"))
                .build()
                .succeeds()
                .files();

        assertThat(SiteFixture.copyOf("newsroom", folder.resolve("measured"))
                        .build(FLAG)
                        .succeeds()
                        .files())
                .containsExactlyEntriesOf(usual);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ page.nothing }}",
                "{% include 'none.peb' %}",
                "{% include 'note.peb' %}",
                "{{ t('none') }}",
                "{% if %}",
                "{% for a in range(1, 9999) %}{% for b in range(1, 9999) %}{% endfor %}{% endfor %}"
            })
    void findingsAreTheSameWithTheFlag(String mistake) {
        SiteFixture site = site().with("templates/note.peb", mistake);

        SiteFixture.Run measured = site.build("-q", FLAG);

        assertThat(measured.exitsWith(4).out()).isEmpty();
        assertThat(measured.err()).isNotEmpty().isEqualTo(site.build("-q").err());
    }

    @Test
    void tablesLeaveStandardOutputToFindingsOfOtherFormats() {
        SiteFixture.Run run = site().build(FLAG, "-q", "--format", "json").succeeds();

        assertThat(run.out()).doesNotContain("base.peb");
        assertThat(rows(run.err())).containsKey("base.peb");
    }

    /** The cells behind the name, by the name. */
    private static Map<String, List<String>> rows(String printed) {
        Map<String, List<String>> rows = new HashMap<>();
        printed.lines().filter(line -> line.contains("  ")).forEach(line -> {
            List<String> cells = List.of(line.split(" +"));
            rows.put(cells.get(0), cells.subList(1, cells.size()));
        });
        return rows;
    }
}
