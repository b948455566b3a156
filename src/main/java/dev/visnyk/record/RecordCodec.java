package dev.visnyk.record;

import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Hash;
import dev.visnyk.binary.Slice;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCodec;
import dev.visnyk.model.ByPath;
import dev.visnyk.parallel.Workers;
import dev.visnyk.record.BuildRecord.Outcome;
import dev.visnyk.record.BuildRecord.SharedQuestion;
import dev.visnyk.record.BuildRecord.Situation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
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
    static List<Slice> write(BuildRecord record, long program, Workers workers) {
        List<Supplier<Slice>> parts = new ArrayList<>();
        parts.add(part(Long.BYTES, out -> out.fixed(record.outcome().edition())));
        addList(parts, record.outputs().values(), OutputEntry::encoded, EntryCodec::write);
        parts.add(part(1 << 16, out -> writeWhole(record, out)));
        addFindings(parts, record.outcome());
        addList(parts, record.sources().values(), SourceEntry::encoded, EntryCodec::write);
        parts.add(part(1 << 16, out -> writeShared(record, out)));
        List<Slice> written = workers.map(parts, Supplier::get);
        CRC32C checksum = new CRC32C();
        written.forEach(part -> checksum.update(part.bytes(), part.from(), part.length()));
        ByteWriter head = new ByteWriter(HEAD);
        head.fixed(MAGIC);
        head.fixed(program);
        head.raw(moment(record.published()), 0, 2 * Long.BYTES);
        head.fixed(checksum.getValue());
        return Stream.concat(Stream.of(Slice.in(head)), written.stream()).toList();
    }

    private static Supplier<Slice> part(int capacity, Consumer<ByteWriter> write) {
        return () -> {
            ByteWriter out = new ByteWriter(capacity);
            write.accept(out);
            return Slice.in(out);
        };
    }

    private static void writeWhole(BuildRecord record, ByteWriter out) {
        write(record.situation(), out);
        out.text(record.bodies());
        write(record.outcome(), out);
    }

    private static void writeShared(BuildRecord record, ByteWriter out) {
        out.list(record.shared(), (writer, question) -> {
            EntryCodec.write(writer, question.query());
            writer.fixed(question.answer());
        });
        out.list(record.shapes(), (writer, shape) -> {
            writer.number(shape.length);
            for (int id : shape) {
                writer.number(id);
            }
        });
    }

    /**
     * The same bytes as one list, in parts.
     *
     * @param encoded the bytes of a value, if it was read from a record; else empty
     */
    private static <T> void addList(
            List<Supplier<Slice>> parts, List<T> values, Function<T, Slice> encoded, BiConsumer<ByteWriter, T> each) {
        parts.add(part(Long.BYTES, out -> out.number(values.size())));
        for (int from = 0; from < values.size(); from += PART) {
            List<T> some = values.subList(from, Math.min(from + PART, values.size()));
            Supplier<Slice> written = part(GUESS * some.size(), out -> some.forEach(value -> each.accept(out, value)));
            parts.add(() -> together(some, encoded).orElseGet(written));
        }
    }

    private static void addFindings(List<Supplier<Slice>> parts, Outcome outcome) {
        if (outcome.encoded().isEmpty()) {
            addList(parts, outcome.findings(), finding -> Slice.EMPTY, RecordCodec::write);
        } else {
            parts.add(outcome::encoded);
        }
    }

    /** The bytes of values that were read one after another, as they stand there; empty if one of them was not. */
    private static <T> Optional<Slice> together(List<T> values, Function<T, Slice> encoded) {
        Slice first = encoded.apply(values.get(0));
        int end = first.from();
        for (T value : values) {
            Slice next = encoded.apply(value);
            if (next.isEmpty() || next.bytes() != first.bytes() || next.from() != end) {
                return Optional.empty();
            }
            end += next.length();
        }
        return Optional.of(new Slice(first.bytes(), first.from(), end - first.from()));
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
            Situation situation = new Situation(in.fixed(), in.fixed(), in.fixed(), in.fixed());
            String bodies = in.text();
            return new BuildRecord(
                    published,
                    situation,
                    outcome(in, bytes, edition),
                    bodies,
                    sources(in, bytes),
                    in.list(reader -> new SharedQuestion(EntryCodec.readSlice(reader, bytes), reader.fixed())),
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

    private static ByPath<SourceEntry> sources(ByteReader in, byte[] bytes) {
        return ByPath.ofSorted(in.list(reader -> EntryCodec.readSource(reader, bytes)), SourceEntry::path);
    }

    private static ByPath<OutputEntry> outputs(ByteReader in, byte[] bytes) {
        return ByPath.ofSorted(in.list(reader -> EntryCodec.readOutput(reader, bytes)), OutputEntry::path);
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
        out.list(outcome.ofPlan(), (writer, finding) -> DiagnosticCodec.write(finding, writer));
    }

    private static Outcome outcome(ByteReader in, byte[] bytes, long edition) {
        long started = in.number();
        Instant now = readInstant(in);
        Instant due = in.optional(RecordCodec::readInstant);
        Map<String, Integer> pages = new LinkedHashMap<>();
        for (int left = in.count(); left > 0; left--) {
            pages.put(in.text(), (int) in.number());
        }
        List<Diagnostic> ofPlan = in.list(DiagnosticCodec::read);
        int from = in.position();
        List<Diagnostic> findings = in.list(DiagnosticCodec::read);
        Slice encoded = new Slice(bytes, from, in.position() - from);
        return new Outcome(started, now, due, edition, Collections.unmodifiableMap(pages), ofPlan, findings, encoded);
    }

    private static void write(ByteWriter out, Diagnostic finding) {
        DiagnosticCodec.write(finding, out);
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

    private static void writeInstant(ByteWriter out, Instant instant) {
        out.number(instant.getEpochSecond());
        out.number(instant.getNano());
    }

    private static Instant readInstant(ByteReader in) {
        return Instant.ofEpochSecond(in.number(), in.number());
    }
}
