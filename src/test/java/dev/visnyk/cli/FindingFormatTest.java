package dev.visnyk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings for machines: on standard output, well formed, with the summary kept out of the way. */
final class FindingFormatTest {
    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void siteWithAnErrorAndAWarning() {
        site = SiteFixture.in(folder)
                .withArticle(
                        "politics/100 % \"news\", a.en.md", "title: A\ndate: 2026-10-01\ndescripton: 50 % of \"it\"")
                .withArticle("politics/b.en.md", "title: B\ndate: 2026-10-01\nrelated: [none]");
    }

    @Test
    void jsonIsAListOfFindings() throws IOException {
        SiteFixture.Run run = site.build("--format", "json").exitsWith(1);

        assertThat(parse(run.out()))
                .isEqualTo(List.of(
                        Map.of(
                                "rule", "front-matter/unknown-key",
                                "severity", "error",
                                "file", "content/politics/100 % \"news\", a.en.md",
                                "line", 4,
                                "column", 1,
                                "message", "unknown key \"descripton\"",
                                "hint", "did you mean \"description\"?"),
                        Map.of(
                                "rule", "content/reference",
                                "severity", "warning",
                                "file", "content/politics/b.en.md",
                                "line", 4,
                                "column", 11,
                                "message", "there is no story \"none\"",
                                "hint", "name it by folder and file, without language: politics/story")));
        assertThat(run.err()).startsWith("Nothing published: 1 error, 1 warning in ");
    }

    @Test
    void jsonWithoutFindingsIsAnEmptyList() throws IOException {
        site.without("content/politics/100 % \"news\", a.en.md")
                .withArticle("politics/b.en.md", "title: B\ndate: 2026-10-01");

        assertThat(parse(site.build("--format", "json", "-q").succeeds().out())).isEqualTo(List.of());
    }

    @Test
    void sarifHasTheToolItsRulesAndAPlaceForEachResult() throws IOException {
        SiteFixture.Run run = site.build("--format", "sarif", "-q").exitsWith(1);

        Object log = parse(run.out());
        assertThat(run.err()).isEmpty();
        assertThat(at(log, "version")).isEqualTo("2.1.0");
        assertThat(at(log, "$schema")).isEqualTo("https://json.schemastore.org/sarif-2.1.0.json");
        assertThat(at(log, "runs", 0, "tool"))
                .isEqualTo(Map.of(
                        "driver",
                        Map.of(
                                "name", "Visnyk",
                                "version", "development",
                                "rules",
                                        List.of(
                                                Map.of("id", "front-matter/unknown-key"),
                                                Map.of("id", "content/reference")))));
        assertThat(at(log, "runs", 0, "results", 0))
                .isEqualTo(Map.of(
                        "ruleId",
                        "front-matter/unknown-key",
                        "level",
                        "error",
                        "message",
                        Map.of("text", "unknown key \"descripton\" (did you mean \"description\"?)"),
                        "locations",
                        List.of(Map.of(
                                "physicalLocation",
                                Map.of(
                                        "artifactLocation",
                                        Map.of("uri", "content/politics/100%20%25%20%22news%22,%20a.en.md"),
                                        "region",
                                        Map.of("startLine", 4, "startColumn", 1))))));
    }

    @Test
    void findingAboutAWholeFileHasNoRegionInSarif() throws IOException {
        site.with("content/politics/c.en.md", "");

        SiteFixture.Run run = site.build("--format", "sarif", "-q").exitsWith(1);

        assertThat(at(parse(run.out()), "runs", 0, "results", 2, "locations", 0, "physicalLocation"))
                .isEqualTo(Map.of("artifactLocation", Map.of("uri", "content/politics/c.en.md")));
    }

    @Test
    void githubLinesAreEscaped() {
        SiteFixture.Run run = site.build("--format", "github", "-q").exitsWith(1);

        assertThat(run.out()).isEqualTo("""
                ::error file=content/politics/100 %25 "news"%2C a.en.md,line=4,col=1,title=front-matter/unknown-key::unknown key "descripton" (did you mean "description"?)
                ::warning file=content/politics/b.en.md,line=4,col=11,title=content/reference::there is no story "none" (name it by folder and file, without language: politics/story)
                """);
        assertThat(run.err()).isEmpty();
    }

    /** JSON as maps, lists, texts and numbers; fails when there is anything after the value. */
    private static Object parse(String text) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            Object value = value(parser);
            assertThat(parser.nextToken()).isNull();
            return value;
        }
    }

    /** What lies at a path of names and positions. */
    private static Object at(Object json, Object... path) {
        Object value = json;
        for (Object step : path) {
            Object inner = value instanceof Map<?, ?> object ? object.get(step) : ((List<?>) value).get((int) step);
            value = Objects.requireNonNull(inner, () -> "nothing at " + step);
        }
        return value;
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                object.put(name, value(parser));
            }
            return object;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? (Object) parser.getIntValue() : parser.getText();
    }
}
