package dev.visnyk.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.visnyk.binary.Slice;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.model.ByPath;
import dev.visnyk.model.FileStamp;
import dev.visnyk.parallel.Workers;
import dev.visnyk.record.BuildRecord.Outcome;
import dev.visnyk.record.BuildRecord.SharedQuestion;
import dev.visnyk.record.BuildRecord.Situation;
import dev.visnyk.record.SourceEntry.BodyPlace;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class RecordCodecTest {
    private static final long PROGRAM = 17;

    /** A record that has a bit of everything, with values at the edges of what there can be. */
    private static BuildRecord record() {
        Map<String, SourceEntry> sources = new LinkedHashMap<>();
        sources.put(
                "content/a.md",
                new SourceEntry(
                        "content/a.md",
                        new FileStamp(Long.MAX_VALUE, Long.MIN_VALUE, -1),
                        -1,
                        slice("facts, text"),
                        5,
                        new BodyPlace(-2, 1L << 40, Integer.MAX_VALUE)));
        sources.put(
                "content/ї.png",
                new SourceEntry("content/ї.png", FileStamp.UNKNOWN, 0, Slice.EMPTY, 0, BodyPlace.NONE));
        Map<String, OutputEntry> outputs = new LinkedHashMap<>();
        outputs.put("index.html", new OutputEntry("index.html", Long.MIN_VALUE, 0, 0, slice("trace")));
        outputs.put("ads.txt", OutputEntry.file("ads.txt", Long.MAX_VALUE, 1L << 33));
        Diagnostic finding = Diagnostic.of(Rule.CONTENT_CHANGING, SourcePosition.ofFile("content/a.md"), "is changing");
        return new BuildRecord(
                Long.MAX_VALUE,
                new Situation(1, -1, Long.MIN_VALUE, 0),
                new Outcome(
                        1_700_000_000_000L,
                        Instant.MIN,
                        Instant.MAX,
                        -3,
                        Map.of("ua", 0),
                        List.of(finding),
                        List.of(finding, finding.withHint("wait"))),
                "bodies-1",
                ByPath.of(List.copyOf(sources.values()), SourceEntry::path),
                List.of(new SharedQuestion(slice("question"), -4), new SharedQuestion(Slice.EMPTY, 0)),
                List.of(new int[] {0, 1}, new int[0]),
                ByPath.of(List.copyOf(outputs.values()), OutputEntry::path));
    }

    private static Slice slice(String text) {
        byte[] bytes = ("before " + text + " after").getBytes(StandardCharsets.UTF_8);
        return new Slice(bytes, 7, bytes.length - 13);
    }

    private static byte[] bytes(BuildRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workers workers = new Workers(2)) {
            RecordCodec.write(record, PROGRAM, workers)
                    .forEach(part -> bytes.write(part.bytes(), part.from(), part.length()));
        }
        return bytes.toByteArray();
    }

    @Test
    void everythingIsReadAsItWasWritten() {
        byte[] bytes = bytes(record());

        BuildRecord read = RecordCodec.read(bytes, PROGRAM).orElseThrow();

        assertThat(bytes(read)).isEqualTo(bytes);
        assertThat(read.published()).isEqualTo(record().published());
        assertThat(read.situation()).isEqualTo(record().situation());
        Outcome outcome = read.outcome();
        List<Diagnostic> findings = List.copyOf(outcome.findings());
        assertThat(outcome.again(outcome.started(), outcome.now(), outcome.edition(), findings))
                .isEqualTo(record().outcome());
        assertThat(read.bodies()).isEqualTo("bodies-1");
        assertThat(read.sources().values())
                .extracting(SourceEntry::path)
                .containsExactly("content/a.md", "content/ї.png");
        SourceEntry source = read.sources().values().iterator().next();
        assertThat(source.stamp()).isEqualTo(new FileStamp(Long.MAX_VALUE, Long.MIN_VALUE, -1));
        assertThat(source.body()).isEqualTo(new BodyPlace(-2, 1L << 40, Integer.MAX_VALUE));
        assertThat(text(source.derived())).isEqualTo("facts, text");
        assertThat(read.shared()).extracting(SharedQuestion::answer).containsExactly(-4L, 0L);
        assertThat(text(read.shared().get(0).query())).isEqualTo("question");
        assertThat(read.shapes()).extracting(Arrays::toString).containsExactly("[0, 1]", "[]");
        assertThat(read.outputs().values())
                .extracting(OutputEntry::path, OutputEntry::hash, OutputEntry::size, OutputEntry::shape)
                .containsExactly(
                        tuple("ads.txt", Long.MAX_VALUE, 1L << 33, -1), tuple("index.html", Long.MIN_VALUE, 0L, 0));
    }

    @Test
    void outputsAreReadAloneIfTheyAreThoseOfTheEdition() {
        BuildRecord record = record();
        byte[] bytes = bytes(record);
        long edition = record.outcome().edition();

        assertThat(RecordCodec.readOutputs(bytes, PROGRAM, edition)
                        .orElseThrow()
                        .values())
                .extracting(OutputEntry::path)
                .containsExactly("ads.txt", "index.html");
        assertThat(RecordCodec.readOutputs(bytes, PROGRAM, edition + 1)).isEmpty();
        assertThat(RecordCodec.readOutputs(bytes, PROGRAM + 1, edition)).isEmpty();
    }

    private static String text(Slice slice) {
        return new String(slice.bytes(), slice.from(), slice.length(), StandardCharsets.UTF_8);
    }

    @Test
    void noPartOfARecordIsTakenForOne() {
        byte[] bytes = bytes(record());
        for (int length = 0; length < bytes.length; length++) {
            assertThat(RecordCodec.read(Arrays.copyOf(bytes, length), PROGRAM))
                    .as("%s bytes", length)
                    .isEmpty();
        }
        assertThat(RecordCodec.read(Arrays.copyOf(bytes, bytes.length + 1), PROGRAM))
                .isEmpty();
        assertThat(RecordCodec.read(new byte[bytes.length], PROGRAM)).isEmpty();
    }

    @Test
    void everyDamagedBitIsNoticed() {
        byte[] bytes = bytes(record());
        for (int at = 0; at < bytes.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] damaged = bytes.clone();
                damaged[at] ^= (byte) (1 << bit);
                assertThat(RecordCodec.read(damaged, PROGRAM)).as("byte %s", at).isEmpty();
            }
        }
    }

    @Test
    void noiseIsNotTakenForARecord() {
        Random random = new Random(1);
        byte[] bytes = bytes(record());
        for (int i = 0; i < 200; i++) {
            byte[] noise = bytes.clone();
            int from = random.nextInt(noise.length);
            for (int at = from; at < Math.min(noise.length, from + 32); at++) {
                noise[at] = (byte) ~random.nextInt();
            }
            if (!Arrays.equals(noise, bytes)) {
                assertThat(RecordCodec.read(noise, PROGRAM)).isEmpty();
            }
        }
    }

    @Test
    void recordOfAnotherProgramIsNotRead() {
        assertThat(RecordCodec.read(bytes(record()), PROGRAM + 1)).isEmpty();
    }

    /** Longer than one part that a thread writes. */
    @Test
    void longListsAreOneList() {
        BuildRecord read =
                RecordCodec.read(bytes(recordOf(manyOutputs())), PROGRAM).orElseThrow();

        assertThat(read.outputs().values())
                .extracting(OutputEntry::hash)
                .containsExactlyElementsOf(LongStream.range(0, 4321).boxed().toList());
        assertThat(read.sources().values()).hasSize(2);
    }

    private static List<OutputEntry> manyOutputs() {
        return IntStream.range(0, 4321)
                .mapToObj(number -> OutputEntry.file("file-%05d".formatted(number), number, 1))
                .toList();
    }

    private static BuildRecord recordOf(List<OutputEntry> outputs) {
        BuildRecord small = record();
        return new BuildRecord(
                small.published(),
                small.situation(),
                small.outcome(),
                small.bodies(),
                small.sources(),
                small.shared(),
                small.shapes(),
                ByPath.of(outputs, OutputEntry::path));
    }

    /** What was read is written as it stands in the other record; what has changed, in between, is not. */
    @Test
    void recordMadeOfAnotherIsThatMadeAnew() {
        List<OutputEntry> anew = new ArrayList<>(manyOutputs());
        List<OutputEntry> outputs = new ArrayList<>(RecordCodec.read(bytes(recordOf(anew)), PROGRAM)
                .orElseThrow()
                .outputs()
                .values());
        for (List<OutputEntry> list : List.of(anew, outputs)) {
            list.set(1500, list.get(1500).withShape(7));
            list.set(1700, OutputEntry.file("file-01700", -1, 2));
            list.remove(3000);
            list.add(4001, OutputEntry.file("file-04001-and-a-half", 5, 6));
        }

        assertThat(bytes(recordOf(outputs))).isEqualTo(bytes(recordOf(anew)));
    }

    @Test
    void momentOfPublicationIsPutInLater() {
        byte[] bytes = bytes(record());
        byte[] moment = RecordCodec.moment(42);
        System.arraycopy(moment, 0, bytes, RecordCodec.MOMENT, moment.length);

        assertThat(RecordCodec.read(bytes, PROGRAM).orElseThrow().published()).isEqualTo(42);
    }
}
