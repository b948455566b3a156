package dev.visnyk.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.binary.ByteWriter;
import dev.visnyk.record.SourceEntry.BodyPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BodyFileTest {
    @TempDir
    Path folder;

    private static ByteWriter body(String text) {
        ByteWriter body = new ByteWriter(16);
        body.text(text);
        return body;
    }

    private BodyPlace place(String text) {
        try (BodyFile bodies = BodyFile.open(folder, "bodies-1", Long.MAX_VALUE)) {
            return bodies.append(1, body(text)).orElseThrow();
        }
    }

    @Test
    void bodiesAreFoundAgain() {
        BodyPlace first = place("first");
        BodyPlace second = place("друга");
        try (BodyFile bodies = BodyFile.open(folder, "bodies-1", second.offset() + second.length())) {
            assertThat(bodies.read(first)).contains(body("first").toBytes());
            assertThat(bodies.read(second)).contains(body("друга").toBytes());
        }
    }

    @Test
    void whatABuildLeftThatWasNotPublishedIsWrittenOver() throws IOException {
        BodyPlace first = place("first");
        place("of a build that was killed");
        try (BodyFile bodies = BodyFile.open(folder, "bodies-1", first.length())) {
            BodyPlace next = bodies.append(2, body("next")).orElseThrow();

            assertThat(next.offset()).isEqualTo(first.length());
            assertThat(bodies.read(first)).isPresent();
            assertThat(bodies.read(next)).contains(body("next").toBytes());
        }
        assertThat(Files.size(folder.resolve("bodies-1"))).isLessThan(2L * first.length() + 8);
    }

    @Test
    void everyDamagedBitIsNoticed() throws IOException {
        BodyPlace place = place("body");
        byte[] bytes = Files.readAllBytes(folder.resolve("bodies-1"));
        for (int at = 0; at < bytes.length * 8; at++) {
            byte[] damaged = bytes.clone();
            damaged[at / 8] ^= (byte) (1 << (at % 8));
            Files.write(folder.resolve("bodies-1"), damaged);
            try (BodyFile bodies = BodyFile.open(folder, "bodies-1", damaged.length)) {
                assertThat(bodies.read(place)).as("bit %s", at).isEmpty();
            }
        }
    }

    @Test
    void placesThatCanNotBeAreEmpty() {
        BodyPlace place = place("body");
        try (BodyFile bodies = BodyFile.open(folder, "bodies-1", place.length())) {
            assertThat(bodies.read(BodyPlace.NONE)).isEmpty();
            assertThat(bodies.read(new BodyPlace(1, 0, place.length() + 1))).isEmpty();
            assertThat(bodies.read(new BodyPlace(1, 1, place.length()))).isEmpty();
            assertThat(bodies.read(new BodyPlace(1, 0, place.length() - 1))).isEmpty();
            assertThat(bodies.read(new BodyPlace(1, 0, -1))).isEmpty();
        }
    }

    @Test
    void withoutAFileNothingIsKept() {
        assertThat(BodyFile.none().append(1, body("body"))).isEmpty();
        assertThat(BodyFile.none().read(new BodyPlace(1, 0, 16))).isEmpty();
        assertThat(BodyFile.open(folder.resolve("none"), "bodies-1", 0).append(1, body("body")))
                .isEmpty();
    }
}
