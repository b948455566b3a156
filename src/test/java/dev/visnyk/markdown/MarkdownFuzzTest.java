package dev.visnyk.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.i18n.Typographer;
import dev.visnyk.testing.SafeHtml;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Any bytes as a body: no exception, and HTML that neither leaves its place on the page nor does anything. */
class MarkdownFuzzTest {
    private static final MarkdownParser PARSER = new MarkdownParser(new MarkdownOptions(MarkdownOptions.RawHtml.CLEAN));

    @FuzzTest(maxDuration = "15m")
    void body(byte[] bytes) {
        SourceText source = new SourceText("body.md", new String(bytes, StandardCharsets.UTF_8));
        for (String tag : List.of("uk", "en", "de")) {
            BodyKind kind = tag.equals("en") ? BodyKind.LIVE : BodyKind.PLAIN;
            Fragment fragment = PARSER.parse(source, 0, Typographer.forTag(tag), kind, finding -> {});
            stays(FilledHoles.fill(fragment));
        }
        PARSER.images(source, 0);
    }

    private static void stays(String html) {
        Element body = Jsoup.parse("<main id=around>" + html + "</main><footer id=after></footer>")
                .body();

        Elements children = body.children();
        assertThat(children).extracting(Element::id).containsExactly("around", "after");
        // Pictures are holes: one that is not a file of the site is not shown.
        body.select("img").removeAttr("src");
        SafeHtml.check(body);
    }
}
