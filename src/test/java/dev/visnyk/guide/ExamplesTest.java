package dev.visnyk.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.guide.Document.Block;
import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the examples of every page in their order: blocks with a title are files of one site, blocks that say {@code run} are
 * commands on it, blocks that say {@code says} are what the last command printed.
 */
final class ExamplesTest {
    /** A word of a command line, which may stand in quotes. */
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");

    @TempDir
    Path folder;

    static Stream<Document> pages() throws IOException {
        return Document.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void examplesDoWhatThePageSays(Document page) {
        SiteFixture site = SiteFixture.in(folder);
        SiteFixture.Run last = null;
        boolean isBuilt = true;
        for (Block block : page.blocks()) {
            if (!block.value("title").isEmpty()) {
                site.with(block.value("title"), block.text());
                isBuilt = false;
            } else if (block.is("run")) {
                last = run(site, block);
                isBuilt = true;
            } else if (block.is("says")) {
                assertThat(last).as("a command before what it says").isNotNull();
                assertThat(last.out() + last.err())
                        .contains(block.text().lines().toList());
            }
        }
        if (!isBuilt) {
            site.build().succeeds();
        }
    }

    private static String unquoted(MatchResult word) {
        return word.group(1) == null ? word.group() : word.group(1);
    }

    private static SiteFixture.Run run(SiteFixture site, Block block) {
        List<String> words =
                WORD.matcher(block.text()).results().map(ExamplesTest::unquoted).toList();
        assertThat(words.get(0)).isEqualTo("visnyk");
        String[] flags = words.stream().skip(2).toArray(String[]::new);
        String exit = block.value("exit");
        return site.run(words.get(1), flags).exitsWith(exit.isEmpty() ? 0 : Integer.parseInt(exit));
    }
}
