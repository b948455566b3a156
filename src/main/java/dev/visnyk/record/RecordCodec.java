package dev.visnyk.record;

import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Hash;
import dev.visnyk.binary.Slice;
import dev.visnyk.diagnostic.DiagnosticCodec;
import dev.visnyk.model.ByPath;
import dev.visnyk.model.FileStamp;
import dev.visnyk.parallel.Workers;
import dev.visnyk.record.BuildRecord.Outcome;
import dev.visnyk.record.BuildRecord.SharedQuestion;
import dev.visnyk.record.BuildRecord.Situation;
import dev.visnyk.record.SourceEntry.BodyPlace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** Records as bytes, with the version of the program that wrote them and a checksum over everything. */
final class RecordCodec {
    private static final long MAGIC = 0x5649534E594B0001L;

    /** Magic number, program, moment of publication with its checksum, CRC-32C of what follows, which processors know. */
    static final int HEAD = 5 * Long.BYTES;

    /** How many sources or outputs one part has: few enough for all threads to have some. */
    private static final int PART = 2000;

    /** Bytes that a source or an output takes, more or less. */
    private static final int GUESS = 512;

    private RecordCodec() {}

    /**
     * Writes a record in several parts, which belong one after another.
     *
     * @param program stands for the version of the program
     */
    static List<ByteWriter> write(BuildRecord record, long program, Workers workers) {
        List<Supplier<ByteWriter>> parts = new ArrayList<>();
        parts.add(() -> edition(record));
        addList(parts, record.outputs().values(), RecordCodec::write);
        parts.add(() -> whole(record));
        addList(parts, record.sources().values(), RecordCodec::write);
        parts.add(() -> shared(record));
        List<ByteWriter> written = workers.map(parts, Supplier::get);
        CRC32C checksum = new CRC32C();
        written.forEach(part -> checksum.update(part.array(), 0, part.length()));
        ByteWriter head = new ByteWriter(HEAD);
        head.fixed(MAGIC);
        head.fixed(program);
        head.raw(moment(record.published()), 0, 2 * Long.BYTES);
        head.fixed(checksum.getValue());
        return Stream.concat(Stream.of(head), written.stream()).toList();
    }

    private static ByteWriter edition(BuildRecord record) {
        ByteWriter out = new ByteWriter(Long.BYTES);
        out.fixed(record.outcome().edition());
        return out;
    }

    private static ByteWriter whole(BuildRecord record) {
        ByteWriter out = new ByteWriter(1 << 16);
        write(record.situation(), out);
        write(record.outcome(), out);
        out.text(record.bodies());
        return out;
    }

    private static ByteWriter shared(BuildRecord record) {
        ByteWriter out = new ByteWriter(1 << 16);
        out.list(record.shared(), (writer, question) -> {
            write(writer, question.query());
            writer.fixed(question.answer());
        });
        out.list(record.shapes(), (writer, shape) -> {
            writer.number(shape.length);
            for (int id : shape) {
                writer.number(id);
            }
        });
        return out;
    }

    /** The same bytes as one list, in parts. */
    private static <T> void addList(List<Supplier<ByteWriter>> parts, List<T> values, BiConsumer<ByteWriter, T> each) {
        parts.add(() -> {
            ByteWriter out = new ByteWriter(Long.BYTES);
            out.number(values.size());
            return out;
        });
        for (int from = 0; from < values.size(); from += PART) {
            List<T> some = values.subList(from, Math.min(from + PART, values.size()));
            parts.add(() -> {
                ByteWriter out = new ByteWriter(GUESS * some.size());
                some.forEach(value -> each.accept(out, value));
                return out;
            });
        }
    }

    /** Whether the first {@link #HEAD} bytes of a record are those of one that this program wrote. */
    static boolean isOf(long program, byte[] bytes) {
        if (bytes.length < HEAD) {
            return false;
        }
        ByteReader in = new ByteReader(bytes);
        return in.fixed() == MAGIC && in.fixed() == program;
    }

    /** Reads a record; empty when the bytes are damaged or come from another program. */
    static Optional<BuildRecord> read(byte[] bytes, long program) {
        return begin(bytes, program).map(in -> {
            long published = new ByteReader(bytes, MOMENT, Long.BYTES).fixed();
            long edition = in.fixed();
            ByPath<OutputEntry> outputs = outputs(in, bytes);
            return new BuildRecord(
                    published,
                    new Situation(in.fixed(), in.fixed(), in.fixed(), in.fixed()),
                    outcome(in, edition),
                    in.text(),
                    sources(in, bytes),
                    in.list(reader -> new SharedQuestion(slice(reader, bytes), reader.fixed())),
                    shapes(in),
                    outputs);
        });
    }

    /** Reads the outputs of a record alone, if it is that of an edition. */
    static Optional<ByPath<OutputEntry>> readOutputs(byte[] bytes, long program, long edition) {
        return begin(bytes, program).filter(in -> in.fixed() == edition).map(in -> outputs(in, bytes));
    }

    /** What comes after the head; empty when the bytes are damaged or come from another program. */
    private static Optional<ByteReader> begin(byte[] bytes, long program) {
        if (!isOf(program, bytes)) {
            return Optional.empty();
        }
        ByteReader in = new ByteReader(bytes);
        in.advance(MOMENT);
        long published = in.fixed();
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, HEAD, bytes.length - HEAD);
        boolean isWhole = in.fixed() == new Hash().number(published).value() && in.fixed() == checksum.getValue();
        return isWhole ? Optional.of(in) : Optional.empty();
    }

    /** Where in the bytes the moment of publication is. */
    static final int MOMENT = 2 * Long.BYTES;

    /** A moment of publication with its checksum. */
    static byte[] moment(long published) {
        ByteWriter out = new ByteWriter(2 * Long.BYTES);
        out.fixed(published);
        out.fixed(new Hash().number(published).value());
        return out.toBytes();
    }

    private static void write(Situation situation, ByteWriter out) {
        out.fixed(situation.configuration());
        out.fixed(situation.options());
        out.fixed(situation.theme());
        out.fixed(situation.walk());
    }

    private static void write(Outcome outcome, ByteWriter out) {
        out.number(outcome.started());
        writeInstant(out, outcome.now());
        out.optional(outcome.due(), RecordCodec::writeInstant);
        out.list(outcome.pages().entrySet(), (writer, entry) -> {
            writer.text(entry.getKey());
            writer.number(entry.getValue());
        });
        out.list(outcome.findings(), (writer, finding) -> DiagnosticCodec.write(finding, writer));
        out.list(outcome.ofPlan(), (writer, finding) -> DiagnosticCodec.write(finding, writer));
    }

    private static Outcome outcome(ByteReader in, long edition) {
        long started = in.number();
        Instant now = readInstant(in);
        Instant due = in.optional(RecordCodec::readInstant);
        Map<String, Integer> pages = new LinkedHashMap<>();
        for (int left = in.count(); left > 0; left--) {
            pages.put(in.text(), (int) in.number());
        }
        return new Outcome(
                started,
                now,
                due,
                edition,
                Collections.unmodifiableMap(pages),
                in.list(DiagnosticCodec::read),
                in.list(DiagnosticCodec::read));
    }

    private static void write(ByteWriter out, SourceEntry source) {
        out.text(source.path());
        out.number(source.stamp().size());
        out.number(source.stamp().modified());
        out.number(source.stamp().identity());
        out.fixed(source.hash());
        out.number(source.factsLength());
        write(out, source.derived());
        out.fixed(source.body().version());
        out.number(source.body().offset());
        out.number(source.body().length());
    }

    private static ByPath<SourceEntry> sources(ByteReader in, byte[] bytes) {
        int count = in.count();
        List<SourceEntry> sources = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String path = in.text();
            FileStamp stamp = new FileStamp(in.number(), in.number(), (int) in.number());
            long hash = in.fixed();
            int factsLength = (int) in.number();
            Slice derived = slice(in, bytes);
            BodyPlace body = new BodyPlace(in.fixed(), in.number(), (int) in.number());
            sources.add(new SourceEntry(path, stamp, hash, derived, factsLength, body));
        }
        return ByPath.ofSorted(sources, SourceEntry::path);
    }

    private static List<int[]> shapes(ByteReader in) {
        int count = in.count();
        List<int[]> shapes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int[] shape = new int[in.count()];
            for (int at = 0; at < shape.length; at++) {
                shape[at] = (int) in.number();
            }
            shapes.add(shape);
        }
        return shapes;
    }

    private static void write(ByteWriter out, OutputEntry output) {
        out.text(output.path());
        out.fixed(output.hash());
        out.number(output.size());
        out.number(output.shape() + 1);
        write(out, output.trace());
    }

    private static ByPath<OutputEntry> outputs(ByteReader in, byte[] bytes) {
        int count = in.count();
        List<OutputEntry> outputs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            outputs.add(new OutputEntry(in.text(), in.fixed(), in.number(), (int) in.number() - 1, slice(in, bytes)));
        }
        return ByPath.ofSorted(outputs, OutputEntry::path);
    }

    private static void write(ByteWriter out, Slice slice) {
        out.number(slice.length());
        out.raw(slice.bytes(), slice.from(), slice.length());
    }

    private static Slice slice(ByteReader in, byte[] bytes) {
        int length = in.count();
        return new Slice(bytes, in.advance(length), length);
    }

    private static void writeInstant(ByteWriter out, Instant instant) {
        out.number(instant.getEpochSecond());
        out.number(instant.getNano());
    }

    private static Instant readInstant(ByteReader in) {
        return Instant.ofEpochSecond(in.number(), in.number());
    }
}
