package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.BuiltSite;
import dev.visnyk.testing.SiteFixture;
import dev.visnyk.testing.TestSites;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** The hash of a script as a content security policy states it. */
    static String hash(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsWrittenIntoTheHeadItselfIsAllowedByItsHash() {
        SiteFixture.Run run = site("""
                        head:
                          html: |
                            <script>let ї = "</p>";
                              go(ї && 1)</script>
                            <script type="module">import "/x.js"</script>
                            <script type="application/json">{}</script>
                            <script src="/x.js"></script>
                            <style>a { b: c }</style>
                        """).build();

        assertThat(run.succeeds().page("index.html")).contains("<script>let ї = \"</p>\";\n  go(ї && 1)</script>");
        assertThat(run.page("_headers"))
                .contains("script-src 'self' '" + hash("let ї = \"</p>\";\n  go(ї && 1)") + "' '"
                        + hash("import \"/x.js\"") + "'; style-src 'self' '" + hash("a { b: c }") + "'; connect-src");
    }

    @Test
    void whatCouldWriteAnotherPolicyIsNoHost() {
        site("head: {hosts: ['https://a.example; script-src *', \"'unsafe-inline'\", 'https://*.b.example:443/p/', '*']}")
                .build()
                .exitsWith(3)
                .reports("is not a host", "\"'unsafe-inline'\" is not a host", "\"*\" is not a host")
                .reports("hint: write it like https://count.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--drafts", "--future", "--expired"})
    void aPreviewIsNotToBeFound(String flag) {
        assertThat(site("{}").build(flag).succeeds().page("_headers")).contains("\n  X-Robots-Tag: noindex\n");
        assertThat(site("{}").build().succeeds().page("_headers")).doesNotContain("X-Robots-Tag");
    }

    @Test
    void weaknessesCanBeReported() {
        SiteFixture.Run run = site("""
                        base-url: https://news.example/sub
                        hosting:
                          security:
                            contact: [security@news.example, "https://news.example/report", "tel:+380440000000"]
                            expires: 2027-06-30
                            policy: /en/security/
                        """).build();

        assertThat(run.succeeds().page(".well-known/security.txt")).isEqualTo("""
                Contact: mailto:security@news.example
                Contact: https://news.example/report
                Contact: tel:+380440000000
                Expires: 2027-07-01T00:00:00Z
                Preferred-Languages: uk, en, ru
                Canonical: https://news.example/sub/.well-known/security.txt
                Policy: https://news.example/sub/en/security/
                """);
        assertThat(run.err()).doesNotContain("hosting/expiry");
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31, has expired", "2026-11-01T10:00:00Z, has expired", "2027-12-01, for more than a year"})
    void contactsThatNobodyCanRelyOnAreReported(String expires, String problem) {
        site("hosting: {security: {contact: security@news.example, expires: '" + expires + "'}}")
                .build()
                .succeeds()
                .reports("content/site.yaml:1:", problem, "[hosting/expiry]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contact: security@news.example | \"hosting.security.expires\" is missing",
                "expires: 2027-01-01 | \"hosting.security.contact\" is missing",
                "contact: 'http://x.example/', expires: 2027-01-01 | is not a way to reach anybody",
                "contact: 'javascript:x', expires: 2027-01-01 | is not a way to reach anybody",
                "contact: a@b, expires: soon | \"soon\" is not a date"
            })
    void contactsThatAreNoneAreRefused(String settings, String problem) {
        site("hosting: {security: {" + settings + "}}").build().exitsWith(3).reports(problem);
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
