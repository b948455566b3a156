package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds that have stories in full. */
final class FullFeedsTest {
    @TempDir
    Path folder;

    private SiteFixture site(String settings) {
        return SiteFixture.in(folder)
                .with("content/site.yaml", """
                        base-url: https://news.example
                        languages: {en: {tag: en, name: English}}
                        feeds: {text: full}
                        """ + settings)
                .withArticle("city/bridge.en.md", "title: The bridge\ndate: 2026-10-01T09:30\ndescription: It opened.");
    }

    private static SyndFeed read(SiteFixture.Run run, String path) throws FeedException {
        return new SyndFeedInput().build(new StringReader(run.succeeds().page(path)));
    }

    @Test
    void everyFormatHasTheStandfirstAndTheBody() throws FeedException {
        SiteFixture.Run run = site("").build();

        var rss = read(run, "feed.xml").getEntries().get(0);
        var atom = read(run, "atom.xml").getEntries().get(0);
        assertThat(rss.getDescription().getValue()).isEqualTo("It opened.");
        assertThat(rss.getContents().get(0).getValue()).isEqualTo("<p>Body.</p>\n");
        assertThat(run.page("feed.xml").indexOf("<description>It"))
                .isLessThan(run.page("feed.xml").indexOf("<content:encoded>"));
        assertThat(atom.getDescription().getValue()).isEqualTo("It opened.");
        assertThat(atom.getContents().get(0).getType()).isEqualTo("html");
        assertThat(atom.getContents().get(0).getValue()).isEqualTo("<p>Body.</p>\n");
        assertThat(run.page("feed.json"))
                .contains("\"content_html\" : \"<p>Body.</p>\\n\"", "\"summary\" : \"It opened.\"");
    }

    @Test
    void whatATrustedBodyHoldsIsTameInAFeed() throws FeedException {
        SiteFixture site = site("raw-html: trusted").with("content/city/odd.en.md", """
                        ---
                        title: Odd
                        date: 2026-10-05T09:30
                        ---

                        <script>alert(1)</script>
                        <p onclick="alert(2)" style="color: red">Said <a href="javascript:alert(3)">so</a></p>
                        <iframe src="/en/city/"></iframe>
                        """);

        String body = read(site.build(), "atom.xml")
                .getEntries()
                .get(0)
                .getContents()
                .get(0)
                .getValue();

        assertThat(body.strip())
                .isEqualToNormalizingNewlines("<p>Said <a>so</a></p>\n"
                        + "<a href=\"https://news.example/en/city/\">https://news.example/en/city/</a>");
    }

    @Test
    void aMendedBodyRenewsTheFullFeedsThatShowIt() throws IOException {
        SiteFixture site = site("").withArticle("sport/match.en.md", "title: The match\ndate: 2026-10-01T09:30");
        site.build().succeeds();
        site.with("content/sport/match.en.md", "---\ntitle: The match\ndate: 2026-10-01T09:30\n---\n\nMended.\n");

        Path report = folder.resolve("report.json");
        SiteFixture.Run run = site.build("--report", report.toString(), "--explain", "/en/sport/feed.xml");

        assertThat(run.succeeds().out()).contains("changed: the body of sport/match\n");
        assertThat(run.page("en/sport/atom.xml")).contains("Mended.");
        assertThat(Files.readString(report))
                .contains("news.example/feed.xml", "/en/sport/feed.json")
                .doesNotContain("/en/city/feed.xml", "sitemap");
    }

    @Test
    void aStoryThatIsGoneLeavesItsFullFeeds() {
        SiteFixture site = site("").withArticle("city/second.en.md", "title: The second\ndate: 2026-10-01T09:30");
        site.build().succeeds();

        SiteFixture.Run run = site.without("content/city/second.en.md")
                .build("--explain", "/en/city/feed.xml")
                .succeeds();

        assertThat(run.out()).contains("changed: the stories of this feed\n", "changed: the body of city/second\n");
        assertThat(run.page("en/city/feed.xml")).doesNotContain("The second");
    }
}
