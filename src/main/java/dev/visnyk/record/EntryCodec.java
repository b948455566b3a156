package dev.visnyk.record;

import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Slice;
import dev.visnyk.model.FileStamp;
import dev.visnyk.record.SourceEntry.BodyPlace;

/** What a record has of sources and outputs, as bytes. What was read and not changed is written as it was read. */
final class EntryCodec {
    private EntryCodec() {}

    static void write(ByteWriter out, SourceEntry source) {
        if (!source.encoded().isEmpty()) {
            raw(out, source.encoded());
            return;
        }
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

    static SourceEntry readSource(ByteReader in, byte[] bytes) {
        int from = in.position();
        String path = in.text();
        FileStamp stamp = new FileStamp(in.number(), in.number(), (int) in.number());
        long hash = in.fixed();
        int factsLength = (int) in.number();
        Slice derived = readSlice(in, bytes);
        BodyPlace body = new BodyPlace(in.fixed(), in.number(), (int) in.number());
        Slice encoded = new Slice(bytes, from, in.position() - from);
        return new SourceEntry(path, stamp, hash, derived, factsLength, body, encoded);
    }

    static void write(ByteWriter out, OutputEntry output) {
        if (!output.encoded().isEmpty()) {
            raw(out, output.encoded());
            return;
        }
        out.text(output.path());
        out.fixed(output.hash());
        out.number(output.size());
        out.number(output.shape() + 1);
        write(out, output.trace());
    }

    static OutputEntry readOutput(ByteReader in, byte[] bytes) {
        int from = in.position();
        String path = in.text();
        long hash = in.fixed();
        long size = in.number();
        int shape = (int) in.number() - 1;
        Slice trace = readSlice(in, bytes);
        Slice encoded = new Slice(bytes, from, in.position() - from);
        return new OutputEntry(path, hash, size, shape, trace, encoded);
    }

    static void write(ByteWriter out, Slice slice) {
        out.number(slice.length());
        raw(out, slice);
    }

    private static void raw(ByteWriter out, Slice slice) {
        out.raw(slice.bytes(), slice.from(), slice.length());
    }

    static Slice readSlice(ByteReader in, byte[] bytes) {
        int length = in.count();
        return new Slice(bytes, in.advance(length), length);
    }
}
