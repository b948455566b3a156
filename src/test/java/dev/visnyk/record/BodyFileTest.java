package dev.visnyk.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.binary.ByteWriter;
import dev.visnyk.record.SourceEntry.BodyPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BodyFileTest {
    @TempDir
    Path folder;

    private static ByteWriter body(String text) {
        ByteWriter body = new ByteWriter(16);
        body.fixed(0);
        body.text(text);
        return body;
    }

    private static byte[] text(String text) {
        byte[] body = body(text).toBytes();
        return Arrays.copyOfRange(body, Long.BYTES, body.length);
    }

    private Path file() {
        return folder.resolve("bodies-1");
    }

    private long size() {
        return file().toFile().length();
    }

    private BodyPlace place(String text) {
        try (BodyFile bodies = BodyFile.at(file(), size())) {
            return bodies.append(1, body(text)).orElseThrow();
        }
    }

    @Test
    void bodiesAreFoundAgain() {
        BodyPlace first = place("first");
        BodyPlace second = place("друга");
        try (BodyFile bodies = BodyFile.at(file(), second.offset() + second.length())) {
            assertThat(bodies.read(first)).contains(text("first"));
            assertThat(bodies.read(second)).contains(text("друга"));
        }
    }

    @Test
    void whatABuildLeftThatWasNotPublishedIsWrittenOver() throws IOException {
        BodyPlace first = place("first");
        place("of a build that was killed");
        try (BodyFile bodies = BodyFile.at(file(), first.length())) {
            BodyPlace next = bodies.append(2, body("next")).orElseThrow();

            assertThat(next.offset()).isEqualTo(first.length());
            assertThat(bodies.read(first)).isPresent();
            assertThat(bodies.read(next)).contains(text("next"));
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
            try (BodyFile bodies = BodyFile.at(file(), damaged.length)) {
                assertThat(bodies.read(place)).as("bit %s", at).isEmpty();
            }
        }
    }

    @Test
    void placesThatCanNotBeAreEmpty() {
        BodyPlace place = place("body");
        try (BodyFile bodies = BodyFile.at(file(), place.length())) {
            assertThat(bodies.read(BodyPlace.NONE)).isEmpty();
            assertThat(bodies.read(new BodyPlace(1, 0, place.length() + 1))).isEmpty();
            assertThat(bodies.read(new BodyPlace(1, 1, place.length()))).isEmpty();
            assertThat(bodies.read(new BodyPlace(1, 0, place.length() - 1))).isEmpty();
            assertThat(bodies.read(new BodyPlace(1, 0, -1))).isEmpty();
            assertThat(bodies.read(new BodyPlace(1, -1, place.length()))).isEmpty();
        }
    }

    @Test
    void withoutAFileNothingIsKept() throws IOException {
        Files.writeString(file(), "in the way");
        assertThat(BodyFile.none().append(1, body("body"))).isEmpty();
        assertThat(BodyFile.none().read(new BodyPlace(1, 0, 16))).isEmpty();
        assertThat(BodyFile.at(file().resolve("below a file"), 0).append(1, body("body")))
                .isEmpty();
    }
}
