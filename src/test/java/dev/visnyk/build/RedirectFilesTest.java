package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What hosts are told of addresses at which there is nothing to read any more. */
final class RedirectFilesTest {
    private static final String ENGLISH = "languages: {en: {tag: en, path: ''}}\n";

    @TempDir
    Path folder;

    private SiteFixture site(String settings) {
        return SiteFixture.in(folder)
                .with("content/site.yaml", ENGLISH + settings)
                .withArticle(
                        "city/bridge.en.md", "title: The bridge\ndate: 2026-10-01\naliases: [/old/bridge, most.html]");
    }

    private static String redirects(SiteFixture site, String... flags) {
        return site.build(flags).succeeds().page("_redirects");
    }

    @Test
    void everyAliasAndEveryRowLeadsOn() {
        SiteFixture site = site("base-url: https://news.example/sub\n").with("content/redirects.csv", """
                from,to
                /by-key/,city/bridge
                /by-path/,/city/2026/10/bridge/?a=1&b=ї#c
                /elsewhere,https://elsewhere.example/п/,302
                /%D1%97%20%25/,/feed.xml,308
                /a*/,/
                """);

        assertThat(redirects(site)).isEqualTo("""
                /sub/a%2A/ /sub/ 301
                /sub/by-key/ /sub/city/2026/10/bridge/ 301
                /sub/by-path/ /sub/city/2026/10/bridge/?a=1&b=%D1%97#c 301
                /sub/elsewhere/ https://elsewhere.example/%D0%BF/ 302
                /sub/most.html /sub/city/2026/10/bridge/ 301
                /sub/old/bridge/ /sub/city/2026/10/bridge/ 301
                /sub/%D1%97%20%25/ /sub/feed.xml 308
                """);
        assertThat(site.path("public/ї %/index.html")).exists();
    }

    @Test
    void aSiteWithoutOldAddressesHasNoSuchFile() {
        SiteFixture site = SiteFixture.in(folder)
                .with("content/site.yaml", ENGLISH)
                .withArticle("city/bridge.en.md", "title: The bridge\ndate: 2026-10-01");

        assertThat(site.build().succeeds().files()).doesNotContainKey("_redirects");
    }

    @Test
    void aFileOfOnesOwnTakesTheirPlace() {
        SiteFixture.Run run = site("").with("content/static/_redirects", "/ /x 301\n")
                .with("content/static/_nginx.conf", "# mine\n")
                .build();

        assertThat(run.succeeds().page("_redirects")).isEqualTo("/ /x 301\n");
        assertThat(run.page("_nginx.conf")).isEqualTo("# mine\n");
    }

    /** What each host understands: only Netlify a forced redirect and a status that leads nowhere, GitLab two statuses. */
    @ParameterizedTest
    @CsvSource({
        "any, 301, 308, ''",
        "cloudflare, 301, 308, ''",
        "gitlab, 301, 301, ''",
        "netlify, 301!, 308!, /past/ /404.html 410!"
    })
    void eachHostIsToldWhatItUnderstands(String host, String moved, String other, String gone) {
        SiteFixture site = site("hosting: {host: " + host + "}\n")
                .with("content/redirects.csv", "/x/,/,308\n")
                .with("content/pages/past.en.md", "---\ntitle: Past\nexpires: 2026-10-20\n---\n\nText.\n");

        assertThat(redirects(site).lines())
                .containsExactlyElementsOf(Stream.of(
                                "/most.html /city/2026/10/bridge/ " + moved,
                                "/old/bridge/ /city/2026/10/bridge/ " + moved,
                                "/x/ / " + other,
                                gone)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    @Test
    void netlifyIsToldOfThe404PageOfEachLanguage() {
        SiteFixture site = SiteFixture.in(folder)
                .with("content/site.yaml", "{base-url: 'https://news.example/sub', hosting: {host: netlify}}")
                .withArticle("city/bridge.en.md", "title: The bridge\ndate: 2026-10-01");

        assertThat(redirects(site)).endsWith("""
                /sub/ua/* /sub/ua/404.html 404
                /sub/en/* /sub/en/404.html 404
                /sub/ru/* /sub/ru/404.html 404
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expires: 2026-10-20",
                "withdrawn: {date: 2026-10-20}",
                "withdrawn: {date: 2026-10-20, reason: r}\nexpires: 2026-12-01"
            })
    void whatReadersCouldSeeIsGone(String lines) {
        SiteFixture site = site("hosting: {host: netlify}\n")
                .withArticle("city/past.en.md", "title: P\ndate: 2026-10-01\naliases: [/p/, /old/bridge/x/]\n" + lines);

        assertThat(redirects(site)).contains("""
                /city/2026/10/past/ /404.html 410!
                /p/ /404.html 410!
                /old/bridge/x/ /404.html 410!
                """);
        assertThat(site.build().page("_nginx.conf")).contains("location = \"/city/2026/10/past/\" { return 410; }\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft: true\nexpires: 2026-10-20",
                "draft: true\nwithdrawn: {date: 2026-10-20}",
                "draft: true",
                "withdrawn: {reason: perhaps it was never published}",
                "withdrawn: {date: 2026-09-30}",
                "expires: 2026-09-30",
                "date: 2026-11-02",
                "date: 2026-11-02\nexpires: 2026-10-20",
                "date: 2026-11-02\nwithdrawn: {date: 2026-11-03}"
            })
    void whatReadersNeverSawIsNotTold(String lines) {
        String date = lines.startsWith("date:") ? "" : "date: 2026-10-01\n";
        SiteFixture.Run run = site("hosting: {host: netlify}\n")
                .withArticle("city/never.en.md", "title: N\naliases: [/never/]\n" + date + lines)
                .build();

        assertThat(run.succeeds().page("_redirects") + run.page("_nginx.conf") + run.page("_headers"))
                .doesNotContain("never");
    }

    /** The original decides for all, and a translation may only be withheld further. */
    @Test
    void aTranslationThatWasADraftWasNeverSeenThoughItsOriginalWas() {
        SiteFixture.Run run = SiteFixture.in(folder)
                .with("content/site.yaml", "hosting: {host: netlify}\n")
                .withArticle("city/bridge.en.md", "title: The bridge\ndate: 2026-10-01")
                .withArticle("city/p.ua.md", "title: P\ndate: 2026-10-01\nexpires: 2026-10-20\nlanguages: [ua]")
                .withArticle("city/p.en.md", "title: P")
                .withArticle("city/p.ru.md", "title: P\ndraft: true")
                .build();

        assertThat(run.page("_redirects").lines().filter(line -> line.contains("410")))
                .containsExactly("/ua/city/2026/10/p/ /ua/404.html 410!", "/en/city/2026/10/p/ /en/404.html 410!");
    }

    @Test
    void whatIsShownAgainOrHasMovedIsNotGone() {
        SiteFixture site = site("hosting: {host: netlify}\n")
                .withArticle("city/past.en.md", "title: P\ndate: 2026-10-01\nexpires: 2026-10-20");

        assertThat(redirects(site, "--expired")).doesNotContain("410");
        site.with("content/redirects.csv", "/city/2026/10/past/,city/bridge\n");
        assertThat(redirects(site))
                .contains("/city/2026/10/past/ /city/2026/10/bridge/ 301!\n")
                .doesNotContain("410");
    }

    @Test
    void aCircleIsReportedAtEachOfItsRows() {
        site("").with("content/redirects.csv", "/a/,/b\n/b/,/c/?x\n/c/,/a/#y\n/d/,/a/\n/e/,/e\n")
                .build()
                .exitsWith(1)
                .reports(
                        "content/redirects.csv:1:1: error: this redirect leads back to itself, by way of /b/, /c/ [route/redirect]",
                        "content/redirects.csv:2:1: error: this redirect leads back to itself, by way of /c/, /a/ [route/redirect]",
                        "content/redirects.csv:3:1: error: this redirect leads back to itself, by way of /a/, /b/ [route/redirect]",
                        "content/redirects.csv:5:1: error: this redirect leads to itself [route/redirect]");
    }

    @Test
    void aRowThatLeadsNowhereIsReportedAndLeftOut() {
        SiteFixture.Run run = site("").with("content/redirects.csv", "/a/,/nothing/\n/b/,/a/\n/c/,/assets/%D1%97.css\n")
                .build();

        run.succeeds()
                .reports(
                        "content/redirects.csv:1:1: warning: this redirect leads to a path where there is nothing",
                        "content/redirects.csv:2:1: warning: this redirect leads to a path where there is nothing",
                        "content/redirects.csv:3:1: warning: this redirect leads to a path where there is nothing");
        assertThat(run.page("_redirects").lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a%zz/,/", "/a%2Fb/,/", "/%2e%2e/,/", "/a%00/,/", "/a%5Cb/,/", "/%FF/,/", "/a b/,/"})
    void anOldPathThatNoHostCouldAskForIsRefused(String row) {
        site("").with("content/redirects.csv", row + "\n")
                .build()
                .exitsWith(1)
                .reports("content/redirects.csv:1:1: error: ", "[route/unsafe]");
    }

    @Test
    void aStatusThatLeadsNowhereIsRefused() {
        site("").with("content/redirects.csv", "/a/,/,200\n/b/,/,410\n/c/,/,\n")
                .build()
                .exitsWith(1)
                .reports(
                        "csv:1:1: error: \"200\" is not",
                        "csv:2:1: error: \"410\" is not",
                        "csv:3:1: error: \"\" is not");
    }

    @Test
    void theLimitsOfAHostAreToldOnlyToThoseWhoUseIt() {
        String rows = IntStream.range(0, 2001).mapToObj(i -> "/r" + i + "/,/\n").collect(Collectors.joining());
        SiteFixture site =
                site("").with("content/redirects.csv", rows + "/long/,https://x.example/" + "x".repeat(1000));

        assertThat(site.build().succeeds().err()).doesNotContain("hosting/limit");
        site.with("content/site.yaml", ENGLISH + "hosting:\n  host: cloudflare\n")
                .build()
                .succeeds()
                .reports(
                        "content/site.yaml:3:9: warning: the host reads 2,000 redirects only [hosting/limit]",
                        "content/redirects.csv:2002:1: warning: the host reads no redirect of more than 1,000 characters");
        site.with("content/site.yaml", ENGLISH + "hosting:\n  host: gitlab\n")
                .build()
                .succeeds()
                .reports("content/site.yaml:3:9: warning: the host reads 1,000 redirects only");
    }

    @Test
    void gitLabReadsNoLargeFile() {
        String rows = IntStream.range(0, 70)
                .mapToObj(i -> "/r" + i + "/,https://x.example/" + "x".repeat(1000) + "\n")
                .collect(Collectors.joining());

        site("hosting: {host: gitlab}\n")
                .with("content/redirects.csv", rows)
                .build()
                .succeeds()
                .reports("warning: the host reads no file of redirects with more than 65,536 bytes [hosting/limit]");
    }
}
