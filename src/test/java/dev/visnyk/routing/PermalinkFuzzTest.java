package dev.visnyk.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.visnyk.testing.Articles;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;

/** Any bytes as a pattern of permalinks: refused with a message, or a pattern whose paths stay on the site. */
class PermalinkFuzzTest {
    @FuzzTest(maxDuration = "15m")
    void pattern(byte[] bytes) {
        Permalink permalink;
        try {
            permalink = Permalink.parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageMatching("(?s).+");
            return;
        }

        for (String languagePath : new String[] {"", "en"}) {
            String path = permalink.path(Articles.ofSlug("story", languagePath), "news", ZoneOffset.UTC);

            assertThat(path).matches("/[A-Za-z0-9._~/-]*").contains("story");
            assertThat(path).doesNotContain("//").doesNotContain("/../").doesNotContain("/./");
            assertThat(Route.of(path).file()).doesNotStartWith("/");
        }
    }
}
