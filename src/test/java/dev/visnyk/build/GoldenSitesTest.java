package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.asset.AssetTable;
import dev.visnyk.testing.SiteFixture;
import dev.visnyk.theme.BuiltInTheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds each site under src/test/resources/sites/&lt;case&gt;/site and compares it, byte for byte, with
 * &lt;case&gt;/expected: the whole output folder where the case has one, and always the findings in findings.txt with
 * the exit code in their first line. The theme's own assets are named instead of repeated. {@code mvn verify
 * -Dapprove=true} takes what is built as what is expected.
 */
final class GoldenSitesTest {
    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final boolean APPROVE = Boolean.getBoolean("approve");

    @TempDir
    Path folder;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> sites = Files.list(SITES)) {
            return sites.map(site -> site.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void siteIsBuiltAsApproved(String name) throws IOException {
        SiteFixture.Run run = SiteFixture.copyOf(name, folder).build("-q");

        String findings = "exit code " + run.exitCode() + "\n"
                + run.err().replace(folder.toRealPath().toString(), "SITE").replace(folder.toString(), "SITE");
        Map<String, byte[]> built = withoutPixels(withoutCopiesOfTheTheme(run.files()));
        if (APPROVE) {
            approve(SITES.resolve(name), findings, built);
        }
        assertThat(findings).isEqualTo(Files.readString(SITES.resolve(name).resolve("findings.txt")));
        if (Files.isDirectory(SITES.resolve(name).resolve("expected")) || run.exitCode() == 0) {
            assertThat(texts(built))
                    .isEqualTo(texts(SiteFixture.filesBelow(SITES.resolve(name).resolve("expected"))));
        }
    }

    /** Files without the marker, which changes with every byte, and with a line in the place of each that is a file of the theme, byte for byte. */
    private static Map<String, byte[]> withoutCopiesOfTheTheme(Map<String, byte[]> files) {
        Map<String, byte[]> lean = new TreeMap<>(files);
        lean.remove(Marker.FILE);
        Map<String, byte[]> theme = new TreeMap<>();
        BuiltInTheme.files().forEach((name, bytes) -> {
            if (name.startsWith("assets/")) {
                theme.put(name.substring("assets/".length()), bytes);
            }
        });
        for (AssetTable.Asset asset : new AssetTable(theme).all()) {
            byte[] line = ("templates/assets/" + asset.name() + "\n").getBytes(StandardCharsets.UTF_8);
            lean.replaceAll((path, bytes) -> Arrays.equals(bytes, asset.bytes()) ? line : bytes);
        }
        return lean;
    }

    /** Files with a line in the place of each rendition, whose bytes are up to the encoder. */
    private static Map<String, byte[]> withoutPixels(Map<String, byte[]> files) throws IOException {
        Map<String, byte[]> lean = new TreeMap<>(files);
        for (Map.Entry<String, byte[]> file : lean.entrySet()) {
            if (file.getKey().matches("photos/.*\\.(webp|jpg|png)")) {
                BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file.getValue()));
                file.setValue((picture.getWidth() + " × " + picture.getHeight() + " pixels\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return lean;
    }

    /** Bytes as characters one to one, so that a difference reads as text and none is lost. */
    private static Map<String, String> texts(Map<String, byte[]> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((path, bytes) -> texts.put(
                path,
                path.endsWith(".html")
                        ? new String(bytes, StandardCharsets.UTF_8)
                        : new String(bytes, StandardCharsets.ISO_8859_1)));
        return texts;
    }

    private static void approve(Path site, String findings, Map<String, byte[]> built) throws IOException {
        Files.writeString(site.resolve("findings.txt"), findings);
        Path expected = site.resolve("expected");
        for (String old : SiteFixture.filesBelow(expected).keySet()) {
            Files.delete(expected.resolve(old));
        }
        for (Map.Entry<String, byte[]> file : built.entrySet()) {
            Path target = expected.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }
}
