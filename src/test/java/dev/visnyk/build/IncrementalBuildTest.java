package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteEdits;
import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a site, building it again gives what building it for the first time would give. */
final class IncrementalBuildTest {
    private static final int STEPS = Integer.getInteger("edits", 25);

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("sites", 16));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void randomEditsGiveTheCleanBuildsBytes(long seed) throws IOException {
        SiteEdits edits = new SiteEdits(seed);
        SiteFixture site = SiteFixture.in(folder.resolve("site"));
        List<String> history = new ArrayList<>();
        Map<String, byte[]> published = Map.of();
        for (int step = 0; step < STEPS; step++) {
            edits.apply(site.path(""));
            edits.environment().forEach(site::withVariable);
            SiteFixture.Run run = site.build(edits.flags());

            SiteFixture clean = SiteFixture.in(folder.resolve("clean" + step));
            edits.files().forEach(clean::with);
            edits.environment().forEach(clean::withVariable);
            SiteFixture.Run expected = clean.build(edits.flags());

            assertThat(told(run, site)).as("after %s", history).isEqualTo(told(expected, clean));
            published = expected.exitCode() == 0 ? expected.files() : published;
            if (expected.exitCode() == 0) {
                assertThat(texts(run.files())).as("after %s", history).isEqualTo(texts(published));
            }
            history.add(edits.edit(site.path("")));
        }
    }

    private static String told(SiteFixture.Run run, SiteFixture site) throws IOException {
        return run.exitCode() + " "
                + run.err().replace(site.path("").toRealPath().toString(), "SITE");
    }

    private static Map<String, String> texts(Map<String, byte[]> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.ISO_8859_1)));
        return texts;
    }
}
