package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import dev.visnyk.testing.SiteGenerator;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small pictures that stand for a site, and what a device is told of it. */
final class SiteIconsTest {
    @TempDir
    Path folder;

    private SiteFixture site(String settings) {
        return SiteFixture.in(folder)
                .with("content/site.yaml", settings)
                .withArticle("city/bridge.en.md", "title: The bridge\ndate: 2026-10-01");
    }

    @Test
    void theManifestSaysWhatTheSiteIs() {
        SiteFixture.Run run = site("""
                        title: {ua: Вісник, en: Herald}
                        description: {ua: Новини, en: News}
                        base-url: https://news.example/sub/
                        icon: [/icon one.svg, /touch.png]
                        theme-color: "#123a5e"
                        """)
                .with("content/static/icon one.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'/>")
                .with("content/static/touch.png", SiteGenerator.png())
                .build();

        assertThat(run.succeeds().page("manifest.webmanifest")).isEqualTo("""
                {
                  "name" : "Вісник",
                  "short_name" : "Вісник",
                  "description" : "Новини",
                  "lang" : "uk",
                  "dir" : "ltr",
                  "id" : "/sub/",
                  "start_url" : "/sub/",
                  "scope" : "/sub/",
                  "display" : "minimal-ui",
                  "theme_color" : "#123a5e",
                  "background_color" : "#123a5e",
                  "icons" : [ {
                    "src" : "/sub/icon%20one.svg",
                    "type" : "image/svg+xml",
                    "sizes" : "any"
                  }, {
                    "src" : "/sub/touch.png",
                    "type" : "image/png",
                    "sizes" : "1x1"
                  } ]
                }
                """);
        assertThat(links(run, "en/index.html"))
                .containsExactly(
                        "<link rel=\"icon\" href=\"/sub/icon%20one.svg\" type=\"image/svg+xml\" sizes=\"any\">",
                        "<link rel=\"icon\" href=\"/sub/touch.png\" type=\"image/png\" sizes=\"1x1\">",
                        "<link rel=\"apple-touch-icon\" href=\"/sub/touch.png\">",
                        "<link rel=\"manifest\" href=\"/sub/manifest.webmanifest\">");
    }

    private static List<String> links(SiteFixture.Run run, String page) {
        return Jsoup.parse(run.succeeds().page(page)).select("link[rel*=icon], link[rel=manifest]").stream()
                .map(Element::outerHtml)
                .toList();
    }

    @Test
    void aSiteWithoutAnIconHasThatOfItsTheme() {
        SiteFixture.Run run = site("{}").build();

        String icon = run.succeeds().files().keySet().stream()
                .filter(path -> path.matches("assets/icon\\..*\\.svg"))
                .findFirst()
                .orElseThrow();
        assertThat(links(run, "404.html")).first().asString().contains("href=\"/" + icon + "\"");
        assertThat(run.page("manifest.webmanifest")).contains("\"/" + icon + "\"");
        SiteFixture own = site("{}").with("templates/assets/icon.svg", "<svg/>");
        assertThat(own.build().succeeds().page("manifest.webmanifest")).doesNotContain(icon);
    }

    @Test
    void anIconIsPublishedThoughOnlyAWithheldStoryShowsIt() {
        SiteFixture site = site("icon: /icon.svg")
                .with("content/static/icon.svg", "<svg viewBox='0 0 8 8'/>")
                .withArticle("city/later.en.md", "title: L\ndate: 2026-12-01\nphoto: {src: /icon.svg}");

        assertThat(site.build().succeeds().files()).containsKey("icon.svg");
    }

    @Test
    void anIconThatIsNotThereIsReported() {
        site("icon: [/none.png]")
                .build()
                .exitsWith(1)
                .reports("content/site.yaml:1:8: error: there is no icon \"/none.png\"");
        site("icon: [none.png]").build().exitsWith(3).reports("\"none.png\" is not the path of an SVG or PNG file");
        site("icon: /icon.ico").build().exitsWith(3).reports("\"/icon.ico\" is not the path of an SVG or PNG file");
        site("icon: /../static/icon.svg").build().exitsWith(1).reports("there is no icon");
        site("theme-color: red").build().exitsWith(3).reports("\"red\" is not a colour");
    }
}
