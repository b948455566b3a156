package dev.visnyk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InitCommandTest {
    @TempDir
    Path folder;

    @Test
    void aNewSiteBuildsAtOnceWithoutAnyFinding() {
        SiteFixture site = SiteFixture.in(folder.resolve("site"));

        SiteFixture.Run init = site.run("init");

        assertThat(init.succeeds().out()).contains("visnyk build -s");
        SiteFixture.Run build = site.build().succeeds();
        assertThat(build.err()).isEmpty();
        assertThat(build.page("en/city/2026/11/second-story/index.html"))
                .contains("“One story, many languages” is how it works.", "hreflang=\"uk\"");
    }

    @Test
    void aNewSiteHasTheWorkflowThatTheGuideGives() throws IOException {
        SiteFixture.in(folder).run("init").succeeds();

        String workflow = Files.readString(folder.resolve(".github/workflows/publish.yml"));
        assertThat(workflow).contains("build --verify --format github");
        assertThat(Path.of("src/site/markdown/publishing.md")).content().contains("\n" + workflow + "```\n");
        assertThat(folder.resolve(".gitignore")).content().contains("/public/");
    }

    @Test
    void theThemeIsCopiedForEditingOnRequest() throws IOException {
        SiteFixture site = SiteFixture.in(folder);
        site.run("init", "--with-theme").succeeds();
        Path footer = folder.resolve("templates/base.peb");
        Files.writeString(footer, Files.readString(footer).replace("</footer>", "<p>mine</p></footer>"));

        SiteFixture.Run build = site.build().succeeds();

        assertThat(build.page("index.html")).contains("<p>mine</p></footer>");
    }

    @Test
    void nothingIsWrittenWhereOneOfTheFilesExists() {
        SiteFixture site = SiteFixture.in(folder).with("content/site.yaml", "title: Mine\n");

        SiteFixture.Run init = site.run("init").exitsWith(6);

        assertThat(init.reports("has content/site.yaml already; nothing was written [output/foreign]")
                        .out())
                .isEmpty();
        assertThat(SiteFixture.filesBelow(folder)).containsOnlyKeys("content/site.yaml");
    }

    @Test
    void otherFilesOfTheFolderAreLeftAlone() {
        SiteFixture site = SiteFixture.in(folder).with("notes.txt", "mine");

        site.run("init").succeeds();

        assertThat(folder.resolve("notes.txt")).hasContent("mine");
    }
}
