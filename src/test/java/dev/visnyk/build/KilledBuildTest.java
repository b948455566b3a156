package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.ChildJvm;
import dev.visnyk.testing.SiteFixture;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A build may be killed at any moment: until the next edition is decided, the old one is there, and after that every file is
 * that of one of the two; whatever was left, the next build makes good.
 */
final class KilledBuildTest {
    private static final int KILLS = Integer.getInteger("kills", 2);

    @TempDir
    Path folder;

    private SiteFixture oldSite;
    private SiteFixture newSite;
    private OutputFolder output;
    private Map<String, byte[]> oldFiles;
    private Map<String, byte[]> newFiles;

    /** Two editions: every page of the second is another, and it has files that the first has not, and lacks some. */
    @BeforeEach
    void twoEditions() throws IOException {
        oldSite = SiteFixture.copyOf("newsroom", folder.resolve("old"));
        newSite = SiteFixture.copyOf("newsroom", folder.resolve("new"))
                .with("content/static/ads.txt", "ads")
                .without("content/static/logo.svg")
                .with("content/static/logo.svg/file", "a folder that was a file")
                .without("content/politics/storks.ua.md")
                .withArticle("sport/match.ua.md", "title: Матч\ndate: 2026-10-30");
        String config = Files.readString(newSite.path("content/site.yaml"));
        newSite.with("content/site.yaml", config.replace("logo: /logo.svg\n", "footer: New\n"));
        oldFiles = oldSite.build("--cache", folder.resolve("old.cache").toString())
                .succeeds()
                .files();
        newFiles = newSite.build("--cache", folder.resolve("new.cache").toString())
                .succeeds()
                .files();
        output = OutputFolder.at(folder.resolve("www"));
    }

    private enum Moment {
        ANY,
        STAGING,
        DECIDED,
        SWAPPING
    }

    @ParameterizedTest
    @EnumSource
    void killedProcessLosesNothing(Moment moment) throws IOException {
        for (int kill = 0; kill < KILLS; kill++) {
            boolean isFull = moment == Moment.SWAPPING || (moment != Moment.DECIDED && kill % 2 == 0);
            String context = "kill " + kill + " of " + moment + (isFull ? " in full builds" : " in later builds");
            killOneOf(endlessBuilds(isFull), moment, new Random(moment.name().hashCode() + kill));

            expectWholeFiles(context);
            expectRecovery(context, (kill & 2) == 0 ? newSite : oldSite, (kill & 2) == 0 ? newFiles : oldFiles);
        }
    }

    private Process endlessBuilds(boolean isFull) {
        List<String> arguments = new ArrayList<>(
                List.of(oldSite.path("").toString(), newSite.path("").toString()));
        arguments.addAll(flags());
        if (isFull) {
            arguments.add("--fresh");
        }
        return ChildJvm.usual().start(EndlessBuilds.class, arguments.toArray(String[]::new));
    }

    private List<String> flags() {
        return List.of(
                "-o",
                output.path().toString(),
                "--cache",
                folder.resolve("cache").toString());
    }

    /** Waits until some builds have been done, then for a moment in one of the next, and kills the process. */
    private void killOneOf(Process builds, Moment moment, Random random) throws IOException {
        try (BufferedReader done = builds.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 2 + random.nextInt(4); i > 0; i--) {
                assertThat(done.readLine()).as("a build").isNotNull();
            }
            switch (moment) {
                case ANY -> waitUntil(builds, passed(random.nextInt(120_000_000)));
                case STAGING -> waitUntil(builds, () -> Files.exists(output.staging()));
                case DECIDED ->
                    waitUntil(builds, () -> Files.exists(output.staging().resolve(".visnyk-journal")));
                case SWAPPING -> waitUntil(builds, () -> Files.exists(output.previous()));
            }
            waitUntil(builds, passed(random.nextInt(1_500_000)));
            builds.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            builds.destroyForcibly();
        }
    }

    private static BooleanSupplier passed(long nanoseconds) {
        long end = System.nanoTime() + nanoseconds;
        return () -> System.nanoTime() - end > 0;
    }

    private static void waitUntil(Process builds, BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            assertThat(builds.isAlive()).as("builds go on").isTrue();
            Thread.onSpinWait();
        }
    }

    /** Whether what a process has left is a site. */
    private void expectWholeFiles(String context) throws IOException {
        boolean isSwapping = !Files.exists(output.path());
        Map<String, String> left = texts(SiteFixture.filesBelow(isSwapping ? output.previous() : output.path()));
        Map<String, String> before = texts(oldFiles);
        Map<String, String> after = texts(newFiles);
        if (Journal.read(output.staging()).isEmpty()) {
            assertThat(left.equals(before) || left.equals(after))
                    .as("%s: the site is one of the editions", context)
                    .isTrue();
        }
        left.forEach((path, text) -> assertThat(text)
                .as("%s: %s", context, path)
                .isIn(before.getOrDefault(path, "nothing"), after.getOrDefault(path, "nothing")));
        TreeSet<String> lasting = new TreeSet<>(before.keySet());
        lasting.retainAll(after.keySet());
        assertThat(left.keySet()).as(context).containsAll(lasting);
    }

    /** Whether the next build puts everything right. */
    private void expectRecovery(String context, SiteFixture site, Map<String, byte[]> expected) {
        SiteFixture.Run run = site.build(flags().toArray(String[]::new)).succeeds();

        assertThat(run.err()).as(context).doesNotContain("error");
        assertThat(texts(SiteFixture.filesBelow(output.path()))).as(context).isEqualTo(texts(expected));
        assertThat(output.staging()).doesNotExist();
        assertThat(output.previous()).doesNotExist();
        assertThat(output.lock()).doesNotExist();
    }

    private static Map<String, String> texts(Map<String, byte[]> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.ISO_8859_1)));
        return texts;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyStepOfAJournalMayBeTheLast(boolean isForward) throws IOException {
        List<Journal.Move> moves = moves(newFiles);
        List<String> removals = oldFiles.keySet().stream()
                .filter(path -> !newFiles.containsKey(path))
                .toList();
        int all = moves.size() + removals.size();
        for (int steps : new int[] {0, 1, moves.size() / 2, moves.size(), all - 1, all, all + 1, all + 2}) {
            build(oldSite);
            assertThat(texts(SiteFixture.filesBelow(output.path()))).isEqualTo(texts(oldFiles));
            leave(new Journal(edition(newFiles), moves, removals), steps);
            String context = "after step " + steps + " of " + moves.size() + " + " + removals.size();

            expectRecovery(context, isForward ? newSite : oldSite, isForward ? newFiles : oldFiles);
        }
    }

    private void build(SiteFixture site) {
        site.build(flags().toArray(String[]::new)).succeeds();
    }

    private static List<Journal.Move> moves(Map<String, byte[]> files) {
        List<String> paths = files.keySet().stream()
                .filter(path -> !path.equals(Marker.FILE))
                .toList();
        return IntStream.range(0, paths.size())
                .mapToObj(at -> new Journal.Move(String.valueOf(at), paths.get(at)))
                .toList();
    }

    private static long edition(Map<String, byte[]> files) {
        return Marker.edition(new String(files.get(Marker.FILE), StandardCharsets.UTF_8))
                .orElseThrow();
    }

    /** Leaves what a process leaves that was killed after it had done some steps of a journal. */
    private void leave(Journal journal, int steps) throws IOException {
        Path staging = output.staging();
        Files.createDirectories(staging);
        for (Journal.Move move : journal.moves()) {
            Files.write(staging.resolve(move.name()), newFiles.get(move.path()));
        }
        journal.write(staging);
        int left = steps;
        for (Journal.Move move :
                journal.moves().subList(0, Math.min(left, journal.moves().size()))) {
            Path target = output.path().resolve(move.path());
            if (move.path().equals("logo.svg/file")) {
                Files.deleteIfExists(output.path().resolve("logo.svg"));
            }
            Files.createDirectories(target.getParent());
            Files.move(staging.resolve(move.name()), target, StandardCopyOption.REPLACE_EXISTING);
        }
        left -= journal.moves().size();
        for (String path : journal.removals()
                .subList(0, Math.max(0, Math.min(left, journal.removals().size())))) {
            if (!path.equals("logo.svg")) {
                Files.deleteIfExists(output.path().resolve(path));
            }
        }
        left -= journal.removals().size();
        if (left == 1) {
            Files.writeString(staging.resolve(Marker.FILE), Marker.text(journal.edition()));
        } else if (left == 2) {
            Files.writeString(output.path().resolve(Marker.FILE), Marker.text(journal.edition()));
        }
    }

    @Test
    void journalThatWasNotWrittenToItsEndDecidesNothing() throws IOException {
        build(oldSite);
        leave(new Journal(edition(newFiles), moves(newFiles), List.of("ua/index.html")), 0);
        Path journal = output.staging().resolve(".visnyk-journal");
        byte[] whole = Files.readAllBytes(journal);
        for (int length = 0; length < whole.length; length += Math.max(1, whole.length / 20)) {
            Files.createDirectories(output.staging());
            Files.write(journal, Arrays.copyOf(whole, length));

            assertThat(Journal.read(output.staging())).as("%s bytes", length).isEmpty();
            output.recover();

            assertThat(texts(SiteFixture.filesBelow(output.path()))).isEqualTo(texts(oldFiles));
            assertThat(output.staging()).doesNotExist();
        }
    }

    @Test
    void journalWithADamagedByteDecidesNothing() throws IOException {
        Files.createDirectories(output.staging());
        new Journal(1, List.of(new Journal.Move("1", "a")), List.of("c")).write(output.staging());
        Path journal = output.staging().resolve(".visnyk-journal");
        byte[] whole = Files.readAllBytes(journal);
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(journal, damaged);

            assertThat(Journal.read(output.staging())).as("byte %s", at).isEmpty();
        }
        Files.write(journal, whole);
        assertThat(Journal.read(output.staging()))
                .contains(new Journal(1, List.of(new Journal.Move("1", "a")), List.of("c")));
    }

    @Test
    void recoveryItselfMayBeKilled() throws IOException {
        build(oldSite);
        leave(new Journal(edition(newFiles), moves(newFiles), List.of()), 5);
        output.recover();
        leave(new Journal(edition(newFiles), moves(newFiles), List.of()), 5);
        Files.delete(output.staging().resolve(moves(newFiles).get(7).name()));

        expectRecovery("half of the staging folder gone", newSite, newFiles);
    }
}
