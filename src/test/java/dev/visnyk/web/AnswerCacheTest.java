package dev.visnyk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.web.Answer.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnswerCacheTest {
    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final WebAddress GOOD = WebAddress.of("https://a.example/").orElseThrow();
    private static final WebAddress MOVED = WebAddress.of("https://b.example/").orElseThrow();
    private static final WebAddress BAD = WebAddress.of("https://c.example/").orElseThrow();
    private static final Answer ELSEWHERE = new Answer(Kind.MOVED, "https://d.example/");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void save() {
        file = folder.resolve("deep/links");
        AnswerCache cache = AnswerCache.at(file, NOW, WEEK);
        cache.keep(GOOD, Answer.FOUND);
        cache.keep(MOVED, ELSEWHERE);
        cache.keep(BAD, new Answer(Kind.DEAD, "answers 404"));
        cache.save();
    }

    private AnswerCache after(Duration time) {
        return AnswerCache.at(file, NOW.plus(time), WEEK);
    }

    @Test
    void goodAnswersAreKept() {
        AnswerCache cache = after(Duration.ofDays(6));

        assertThat(cache.recall(GOOD)).contains(Answer.FOUND);
        assertThat(cache.recall(MOVED)).contains(ELSEWHERE);
        assertThat(cache.recall(BAD)).isEmpty();
    }

    @Test
    void oldOnesAndThoseFromTheFutureAreNot() {
        assertThat(after(WEEK).recall(GOOD)).isEmpty();
        assertThat(after(Duration.ofDays(-1)).recall(GOOD)).isEmpty();
    }

    @Test
    void aBadAnswerTakesTheGoodOnesPlace() {
        AnswerCache cache = after(Duration.ZERO);
        cache.keep(GOOD, new Answer(Kind.UNREACHABLE, "no answer in time"));

        assertThat(cache.recall(GOOD)).isEmpty();
    }

    @Test
    void aDamagedFileIsAsGoodAsNone() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x55;
            Files.write(file, damaged);
            assertThat(after(Duration.ZERO).recall(GOOD)).isEmpty();
        }
        Files.write(file, new byte[] {1, 2, 3});
        assertThat(after(Duration.ZERO).recall(GOOD)).isEmpty();
    }
}
