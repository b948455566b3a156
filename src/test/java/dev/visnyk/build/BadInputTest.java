package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bad input and what an editor is told of it, side by side. A case is one text file under src/test/resources/bad-input:
 *
 * <pre>
 * === content/politics/story.en.md
 * … the text of that file …
 * === build --strict
 * exit code 1
 * … all that is printed to standard error …
 * </pre>
 *
 * <p>Every case has a site that was published before, which must be left as it is unless the exit code is 0. {@code mvn
 * verify -Dapprove=true} takes what is printed as what is expected.
 */
final class BadInputTest {
    private static final Path CASES = Path.of("src/test/resources/bad-input");
    private static final boolean APPROVE = Boolean.getBoolean("approve");
    private static final String MARK = "=== ";

    @TempDir
    Path folder;

    static Stream<String> cases() {
        return SiteFixture.filesBelow(CASES).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReportedAsApproved(String name) throws IOException {
        String text = Files.readString(CASES.resolve(name));
        int build = text.indexOf("\n" + MARK + "build") + 1;
        assertThat(build).as("the case has a line === build").isPositive();
        String line = text.substring(build, text.indexOf('\n', build) + 1);
        SiteFixture site = written(text.substring(0, build))
                .with("public/.visnyk-output", "")
                .with("public/ua/old/index.html", "published before");

        SiteFixture.Run run = site.build(flags(line));

        String told = "exit code " + run.exitCode() + "\n" + told(run);
        if (APPROVE) {
            Files.writeString(CASES.resolve(name), text.substring(0, build) + line + told);
        }
        assertThat(told).isEqualTo(Files.readString(CASES.resolve(name)).substring(build + line.length()));
        if (run.exitCode() != 0) {
            assertThat(texts(run.files()))
                    .isEqualTo(Map.of(".visnyk-output", "", "ua/old/index.html", "published before"));
        }
        assertThat(site.path(".public.staging")).doesNotExist();
    }

    private SiteFixture written(String files) {
        SiteFixture site = SiteFixture.in(folder);
        for (String file : files.split("(?m)^" + MARK)) {
            int end = file.indexOf('\n');
            if (end > 0) {
                site.with(file.substring(0, end), file.substring(end + 1));
            }
        }
        return site;
    }

    private static String[] flags(String line) {
        List<String> words = List.of(line.substring(MARK.length()).strip().split(" "));
        return Stream.concat(Stream.of("-q"), words.stream().skip(1)).toArray(String[]::new);
    }

    private String told(SiteFixture.Run run) throws IOException {
        assertThat(run.out()).isEmpty();
        return run.err().replace(folder.toRealPath().toString(), "SITE").replace(folder.toString(), "SITE");
    }

    private static Map<String, String> texts(Map<String, byte[]> files) {
        Map<String, String> texts = new java.util.TreeMap<>();
        files.forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }
}
