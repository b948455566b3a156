package dev.visnyk.binary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InternerTest {
    private final Interner interner = new Interner();

    private List<String> read(List<String> texts) {
        ByteWriter out = new ByteWriter(16);
        out.list(texts, ByteWriter::text);
        return new ByteReader(out.toBytes()).list(interner::read);
    }

    @Test
    void textReadTwiceIsOneObject() {
        List<String> read = read(List.of("Оксана Ґерман", "ua", "Оксана Ґерман"));

        assertThat(read.get(2)).isEqualTo("Оксана Ґерман").isSameAs(read.get(0));
    }

    /** More texts than there is room for, so that they take each other's places. */
    @Test
    void everyTextIsReadAsItWasWritten() {
        List<String> texts = IntStream.range(0, 20_000)
                .mapToObj(number -> number % 3 == 0 ? "ї" + number : "x".repeat(number % 60) + number)
                .toList();

        assertThat(read(texts)).isEqualTo(texts);
        assertThat(read(texts)).isEqualTo(texts);
        assertThat(read(List.of("", "a", ""))).containsExactly("", "a", "");
    }
}
