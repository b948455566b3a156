package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.Main;
import dev.visnyk.testing.ChildJvm;
import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample newsroom has the same bytes on every Java that is installed, in other locales and zones, on one core or four. */
final class EveryJavaTest {
    private static final String NOW = "2026-11-01T10:00:00Z";

    @TempDir
    Path folder;

    /** The Javas beside the one that runs this test, itself among them. */
    private static List<Path> javas() throws IOException {
        Path home = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> siblings = Files.list(home.getParent())) {
            return Stream.concat(Stream.of(home), siblings)
                    .filter(java -> Files.isExecutable(java.resolve("bin/java")) && isNewEnough(java))
                    .distinct()
                    .toList();
        }
    }

    private static boolean isNewEnough(Path java) {
        try {
            String release = Files.readString(java.resolve("release"));
            String version = release.replaceFirst("(?s).*JAVA_VERSION=\"([0-9]+).*", "$1");
            return version.matches("[0-9]+") && Integer.parseInt(version) >= 17;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void bytesAreTheSame() throws IOException {
        Map<String, String> expected = null;
        int number = 0;
        for (Path java : javas()) {
            for (List<String> flags : List.of(
                    List.of("-XX:ActiveProcessorCount=1", "-Duser.language=tr", "-Duser.timezone=Asia/Tokyo"),
                    List.of("-XX:ActiveProcessorCount=4", "-Duser.language=uk", "-Duser.timezone=America/Lima"))) {
                Path output = folder.resolve("site" + number++);
                ChildJvm.End end = ChildJvm.await(ChildJvm.of(java.resolve("bin/java"))
                        .with(flags.toArray(String[]::new))
                        .start(
                                Main.class,
                                "build",
                                "-q",
                                "--now",
                                NOW,
                                "--cache",
                                folder.resolve("cache" + number).toString(),
                                "-o",
                                output.toString()));
                assertThat(end.exitCode()).as("%s: %s", java, end.text()).isZero();
                Map<String, String> built = new TreeMap<>();
                SiteFixture.filesBelow(output)
                        .forEach((path, bytes) -> built.put(path, new String(bytes, StandardCharsets.ISO_8859_1)));
                assertThat(built).as("%s with %s", java, flags).isNotEmpty();
                expected = expected == null ? built : expected;
                assertThat(built).as("%s with %s", java, flags).isEqualTo(expected);
            }
        }
    }
}
