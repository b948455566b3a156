package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.BuiltSite;
import dev.visnyk.testing.SiteFixture;
import dev.visnyk.testing.TestSites;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HostFilesTest {
    @TempDir
    Path folder;

    private SiteFixture site(String settings) {
        return SiteFixture.in(folder)
                .with("content/site.yaml", settings)
                .withArticle("city/bridge.en.md", "title: The bridge\ndate: 2026-10-01");
    }

    @Test
    void searchIsOpenAndFindsTheSitemaps() {
        SiteFixture.Run run = site("base-url: https://news.example:8443/sub/").build();

        assertThat(run.succeeds().page("robots.txt")).isEqualTo("""
                User-agent: *
                Allow: /

                Sitemap: https://news.example:8443/sub/sitemap.xml
                """);
        assertThat(run.files())
                .containsKey("sitemap.xml")
                .containsKey(".nojekyll")
                .doesNotContainKey("CNAME");
    }

    @Test
    void trainingCanBeTurnedAwayWithoutSearch() {
        String robots =
                site("hosting: {ai-training: disallow}").build().succeeds().page("robots.txt");

        assertThat(robots)
                .startsWith("User-agent: *\nAllow: /\n\nUser-agent: ")
                .contains("User-agent: GPTBot\n", "User-agent: Google-Extended\n", "\nDisallow: /\n")
                .doesNotContain("OAI-SearchBot", "Googlebot", "PerplexityBot");
    }

    @Test
    void theDomainIsThatOfTheBaseUrl() {
        SiteFixture.Run run = site("{base-url: 'https://news.example:8443/sub', hosting: {cname: true}}")
                .build();

        assertThat(run.succeeds().page("CNAME")).isEqualTo("news.example\n");
    }

    @Test
    void thePolicyAllowsTheHostsThatAreNamedAndNothingInline() {
        String none = site("{}").build().succeeds().page("_headers");
        String named = site("{base-url: 'https://news.example/sub', head: {hosts: ['https://count.example']}}")
                .build()
                .succeeds()
                .page("_headers");

        assertThat(none).startsWith("/*\n").contains("script-src 'self';").doesNotContain("unsafe");
        assertThat(named)
                .contains("script-src 'self' https://count.example;", "connect-src 'self' https://count.example;")
                .contains("\n/sub/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n");
    }

    @Test
    void noPageOfTheThemeHasAnythingInline() {
        for (BuiltSite site : TestSites.build(folder)) {
            site.pages().forEach((path, page) -> {
                assertThat(page.select("style, [style], script:not([src]):not([type='application/ld+json'])"))
                        .as(path)
                        .isEmpty();
                page.getAllElements()
                        .forEach(element -> element.attributes()
                                .forEach(attribute ->
                                        assertThat(attribute.getKey()).as(path).doesNotStartWith("on")));
            });
        }
    }

    @Test
    void aStaticFileTakesThePlaceOfOurs() {
        SiteFixture.Run run = site("{}")
                .with("content/static/robots.txt", "User-agent: *\nDisallow: /\n")
                .build();

        assertThat(run.succeeds().page("robots.txt")).isEqualTo("User-agent: *\nDisallow: /\n");
    }

    @Test
    void aWordThatIsNoAnswerIsReportedWithTheOnesThatAre() {
        site("hosting: {ai-training: maybe}").build().exitsWith(3).reports("content/site.yaml:1:24: error:");
    }
}
