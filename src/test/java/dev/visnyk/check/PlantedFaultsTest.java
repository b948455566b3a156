package dev.visnyk.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.diagnostic.Rule;
import dev.visnyk.testing.SiteFixture;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of every rule a fault is planted in a newsroom without any: each is found in its line, and nothing else. */
final class PlantedFaultsTest {
    private static final long SEED = 20_261_101;
    private static final int STORIES = 120;

    /** Rules of commands, of finished sites and of the disk, which have tests of their own. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:desk|output|link|secrecy|serve)/.*|content/changing|photo/format|check/failed|config/unreadable");

    private static final Pattern FINDING =
            Pattern.compile("\"rule\" : \"(.*?)\",.*?\"file\" : \"(.*?)\",\\s*\"line\" : (\\d+)", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void everyRuleHasAFault() {
        Set<String> planted =
                Plants.all().stream().map(plant -> plant.rule().id()).collect(Collectors.toSet());

        assertThat(Arrays.stream(Rule.values())
                        .map(Rule::id)
                        .filter(id -> !ELSEWHERE.matcher(id).matches()))
                .containsExactlyInAnyOrderElementsOf(planted);
    }

    @Test
    void nothingIsFoundWhereNothingIsPlanted() {
        Newsroom newsroom = newsroom(STORIES);

        assertThat(found(newsroom)).isEmpty();
    }

    static Stream<String> waves() {
        return Plants.all().stream().map(Plant::wave).distinct();
    }

    @ParameterizedTest
    @MethodSource("waves")
    void eachFaultIsFoundInItsLineAndNothingElse(String wave) {
        int size = wave.equals(Plants.CONTENT) ? STORIES : wave.equals("none") ? 0 : 5;
        Newsroom newsroom = newsroom(size);

        Set<String> planted = new TreeSet<>();
        for (Plant plant : Plants.all()) {
            if (plant.wave().equals(wave)) {
                plant.places()
                        .apply(newsroom)
                        .forEach(place -> planted.add(place + " " + plant.rule().id()));
            }
        }

        assertThat(found(newsroom)).containsExactlyInAnyOrderElementsOf(planted);
    }

    private Newsroom newsroom(int stories) {
        return new Newsroom(SiteFixture.in(folder.resolve("site")), SEED, stories);
    }

    private static Set<String> found(Newsroom newsroom) {
        Matcher finding =
                FINDING.matcher(newsroom.site.run("check", "--format", "json").out());
        Set<String> found = new TreeSet<>();
        while (finding.find()) {
            String line = finding.group(3).equals("0") ? "" : ":" + finding.group(3);
            found.add(finding.group(2) + line + " " + finding.group(1));
        }
        return found;
    }
}
