package dev.visnyk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
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
        assertThat(at(log, "runs", 0, "tool", "driver", "name")).isEqualTo("Visnyk");
        assertThat(at(log, "runs", 0, "tool", "driver", "version")).isEqualTo("development");
        assertThat(at(log, "runs", 0, "tool", "driver", "rules", 0))
                .isEqualTo(Map.of(
                        "id", "front-matter/unknown-key",
                        "shortDescription", Map.of("text", "A key that no story has."),
                        "fullDescription", Map.of("text", "A key that no story has."),
                        "help",
                                Map.of(
                                        "text",
                                        "A key that no story has. Cure: take the one that the hint proposes; values of your own belong under extra."),
                        "defaultConfiguration", Map.of("level", "error")));
        assertThat(at(log, "runs", 0, "tool", "driver", "rules", 1, "id")).isEqualTo("content/reference");
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
    void sarifPassesItsSchema() throws IOException {
        site.with("content/politics/c.en.md", "").with("content/politics/Ніч: ніч.en.md", "---\n");

        assertThat(problems(site.build("--format", "sarif", "-q").exitsWith(1).out()))
                .isEmpty();
        assertThat(problems(site.run("check", "--format", "sarif").exitsWith(1).out()))
                .isEmpty();
        assertThat(problems(site.run("check", "--format", "sarif", "--rule", "photo/credit")
                        .succeeds()
                        .out()))
                .as("nothing found")
                .isEmpty();
    }

    @Test
    void theSchemaWouldFindAProblem() throws IOException {
        String report = site.build("--format", "sarif", "-q").exitsWith(1).out();

        assertThat(problems(report.replace("\"error\"", "\"grave\""))).isNotEmpty();
        assertThat(problems(report.replace("\"startLine\" : 4", "\"startLine\" : 0")))
                .isNotEmpty();
        assertThat(problems(report.replace("\"ruleId\"", "\"rule\""))).isNotEmpty();
    }

    /** What the schema of SARIF 2.1.0 that OASIS publishes says of a report. */
    private static List<String> problems(String report) throws IOException {
        try (InputStream schema = SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Objects.requireNonNull(schema))
                    .validate(report, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    /** How the places of findings begin: with the path of each file from the repository's root, however the site is named. */
    private static List<String> files(SiteFixture of, String format, String before) {
        return Pattern.compile(before + "([^\",]*(?:a|b)\\.en\\.md)")
                .matcher(of.build("--format", format, "-q").exitsWith(1).out())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void filesAreNamedFromTheRootOfTheRepositoryThatTheRunnerHasCheckedOut() throws IOException {
        SiteFixture inner = siteIn("repository/sites/city desk");

        inner.withVariable("GITHUB_WORKSPACE", folder.resolve("repository").toString());

        assertThat(files(inner, "github", "file=")).containsExactly("sites/city desk/content/politics/b.en.md");
        assertThat(files(inner, "sarif", "\"uri\" : \"")).containsExactly("sites/city%20desk/content/politics/b.en.md");
        assertThat(inner.build("--format", "json", "-q").exitsWith(1).out())
                .as("for other programs, the path in the site")
                .contains("\"file\" : \"content/politics/b.en.md\"");
    }

    @Test
    void filesAreNamedFromTheFolderThatGitKnows() throws IOException {
        SiteFixture inner = siteIn("repository/sites/desk");
        Files.createDirectories(folder.resolve("repository/.git"));

        assertThat(files(inner, "github", "file=")).containsExactly("sites/desk/content/politics/b.en.md");
    }

    @Test
    void aSiteElsewhereIsARootOfItsOwn() throws IOException {
        SiteFixture inner = siteIn("elsewhere");

        inner.withVariable("GITHUB_WORKSPACE", folder.resolve("repository").toString());

        assertThat(files(inner, "github", "file=")).containsExactly("content/politics/b.en.md");
    }

    @Test
    void aFindingThatIsOfNoFileOfTheSiteStaysAsItIs() throws IOException {
        SiteFixture inner = siteIn("repository/site")
                .withVariable("GITHUB_WORKSPACE", folder.resolve("repository").toString())
                .withVariable("VISNYK_TIME_ZONE", "Mars");

        assertThat(inner.build("--format", "github", "-q").exitsWith(3).out())
                .startsWith("::error file=$VISNYK_TIME_ZONE,line=1,col=1,title=config/value::");
    }

    private SiteFixture siteIn(String path) throws IOException {
        return SiteFixture.in(Files.createDirectories(folder.resolve(path)))
                .withArticle("politics/b.en.md", "title: B\ndate: 2026-10-01\ndescripton: x");
    }

    @Test
    void whatWorkflowCommandsTakeForTheirOwnIsEscaped() {
        Diagnostic finding = Diagnostic.of(
                Rule.CONTENT_AUTHOR,
                SourcePosition.withoutExcerpt("content/a: 5 %, b.en.md", 7, 3),
                "50 %:\r\none, two");

        assertThat(FindingFormat.GITHUB.print(List.of(finding), "1", Repository.of(folder, Map.of())))
                .isEqualTo("::warning file=content/a%3A 5 %25%2C b.en.md,line=7,col=3,title=content/author::"
                        + "50 %25:%0D%0Aone, two\n");
    }

    @Test
    void aColonInANameIsNoSchemeInSarif() throws IOException {
        Diagnostic finding = Diagnostic.of(Rule.LINK_BROKEN, SourcePosition.ofFile("12:30.html"), "leads nowhere");

        String report = FindingFormat.SARIF.print(List.of(finding), "1", Repository.of(folder, Map.of()));

        assertThat(report).contains("\"uri\" : \"./12:30.html\"");
        assertThat(problems(report)).isEmpty();
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
