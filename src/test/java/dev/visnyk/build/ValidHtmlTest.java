package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.check.HtmlReportTest;
import dev.visnyk.testing.BuiltSite;
import dev.visnyk.testing.ChildJvm;
import dev.visnyk.testing.TestSites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page of the test sites is valid HTML, as the Nu HTML checker understands the HTML Standard. Run by {@code mvn test
 * -Phtml}, since the checker brings many libraries.
 */
@EnabledIfSystemProperty(named = "html", matches = "true")
final class ValidHtmlTest {
    private static final String CHECKER = "nu.validator.client.SimpleCommandLineValidator";

    /** Of the texts of the random sites: control characters, which HTML can't hold, and an address that is no URL. */
    private static final List<String> OF_HOSTILE_TEXTS =
            List.of("Forbidden code point", "“https://s.example/?a=1&b=\"”");

    @TempDir
    Path folder;

    @Test
    void theCheckerFindsNoErrorOnAnyPage() throws IOException {
        int pages = 0;
        Path pagesOfAll = folder.resolve("pages");
        for (BuiltSite site : TestSites.build(folder.resolve("sites"))) {
            for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
                if (file.getKey().endsWith(".html")) {
                    Path page = pagesOfAll.resolve(site.name()).resolve(file.getKey());
                    Files.createDirectories(page.getParent());
                    Files.write(page, file.getValue());
                    pages++;
                }
            }
        }

        ChildJvm.End end = check(pagesOfAll);

        assertThat(pages).isGreaterThan(200);
        assertThat(end.text().lines().filter(line -> OF_HOSTILE_TEXTS.stream().noneMatch(line::contains)))
                .isEmpty();
    }

    @Test
    void theCheckerFindsNoErrorInAReportForEditors() throws IOException {
        Path report = Files.createDirectories(folder.resolve("report")).resolve("report.html");

        HtmlReportTest.siteWithFindings(folder.resolve("site")).run("check", "--html", report.toString());

        assertThat(report).isNotEmptyFile();
        assertThat(check(report).text()).isEmpty();
    }

    @Test
    void theCheckerWouldFindOne() throws IOException {
        Files.writeString(folder.resolve("bad.html"), "<!doctype html><title>x</title><p><p id=a><i id=a></p>");

        assertThat(check(folder).text()).contains("Duplicate ID");
    }

    private static ChildJvm.End check(Path pages) {
        return ChildJvm.await(ChildJvm.start(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CHECKER,
                "--errors-only",
                "--skip-non-html",
                pages.toString())));
    }
}
