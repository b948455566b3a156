package dev.visnyk.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.markdown.PercentEncoding;
import dev.visnyk.testing.SiteFixture;
import dev.visnyk.testing.SiteGenerator;
import dev.visnyk.testing.TestSites;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file that a build writes is served with the same bytes, but for the script that keeps pages up to date. */
final class WholeSiteTest {
    @TempDir
    Path folder;

    @Test
    void aSiteWithAllThatStoriesCanBe() {
        compare(TestSites.everyKind(folder));
    }

    @Test
    void aSiteMadeAtRandom() {
        SiteFixture site = SiteFixture.in(folder);
        new SiteGenerator(7).files().forEach(site::with);
        compare(site);
    }

    private static void compare(SiteFixture fixture) {
        try (ServedSite site = ServedSite.of(fixture)) {
            Map<String, byte[]> built = fixture.build(
                            "-D", "-F", "-b", site.origin(), "--now", SiteFixture.NOW.toString())
                    .succeeds()
                    .files();
            built.remove(".visnyk-output");
            assertThat(built).hasSizeGreaterThan(50);
            built.forEach((path, bytes) -> {
                String address = "/" + PercentEncoding.encodePath(path);
                if (path.endsWith(".html")) {
                    assertThat(site.page(address)).as(path).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
                } else {
                    assertThat(site.get(address).body()).as(path).isEqualTo(bytes);
                }
            });
        }
    }
}
