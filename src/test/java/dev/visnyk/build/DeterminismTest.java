package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes, whatever the machine is set to. */
final class DeterminismTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Tokyo", "ar-EG, America/New_York", "th-TH-u-ca-buddhist, Pacific/Apia"})
    @ResourceLock(Resources.LOCALE)
    void localeAndTimeZoneOfTheMachineMakeNoDifference(String tag, String zone) {
        Map<String, byte[]> usual = SiteFixture.copyOf("newsroom", folder.resolve("a"))
                .build()
                .succeeds()
                .files();
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(SiteFixture.copyOf("newsroom", folder.resolve("b"))
                            .build()
                            .succeeds()
                            .files())
                    .containsExactlyEntriesOf(usual);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16})
    void numberOfThreadsMakesNoDifference(int threads) {
        Map<String, byte[]> usual = SiteFixture.copyOf("newsroom", folder.resolve("a"))
                .build()
                .succeeds()
                .files();
        SiteFixture other = SiteFixture.copyOf("newsroom", folder.resolve("b"));
        BuildOptions options = new BuildOptions(
                other.path(""),
                other.path("public"),
                null,
                false,
                false,
                false,
                SiteFixture.NOW,
                false,
                false,
                -1,
                null,
                true,
                false,
                false,
                null,
                false,
                Map.of(),
                threads);

        assertThat(new SiteBuilder(options, Progress.NONE).build().isPublished())
                .isTrue();
        assertThat(SiteFixture.filesBelow(other.path("public"))).containsExactlyEntriesOf(usual);
    }

    @Test
    void timeOfTheBuildMakesNoDifferenceUntilAStoryComesOrGoes() {
        SiteFixture site = SiteFixture.copyOf("newsroom", folder);
        Map<String, byte[]> now = site.build().succeeds().files();

        assertThat(site.build("--now", "2026-11-01T20:00:00Z").succeeds().files())
                .containsExactlyEntriesOf(now);
    }
}
