package dev.visnyk.content;

import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteWriter;
import dev.visnyk.model.SourceFile;
import java.util.Optional;

/**
 * What an earlier build knew of the sources, and what this one learns of them for the next. Usable from several threads.
 *
 * <p>What is derived from a source has two parts: its <em>facts</em>, and after these its <em>texts</em>, of which lists,
 * routes and other articles depend on nothing but what they show.
 */
public interface SourceMemory {
    /** Knows nothing and learns nothing. */
    SourceMemory NONE = new SourceMemory() {
        @Override
        public boolean sees(SourceFile file, long hash) {
            return true;
        }

        @Override
        public long hash(SourceFile file) {
            return 0;
        }

        @Override
        public Optional<ByteReader> recall(SourceFile file) {
            return Optional.empty();
        }

        @Override
        public void keep(SourceFile file, ByteWriter derived, int factsLength) {
            // Nothing is learnt.
        }

        @Override
        public Optional<ByteReader> recallBody(SourceFile file, long version) {
            return Optional.empty();
        }

        @Override
        public void keepBody(SourceFile file, long version, ByteWriter body) {
            // Nothing is learnt.
        }
    };

    /** Notes the hash of a source's content; false when this build has already seen another, so that it is being changed. */
    boolean sees(SourceFile file, long hash);

    /** The hash of a source's content, 0 when nobody has looked at it. */
    long hash(SourceFile file);

    /** What was derived from a source, if neither its content nor the configuration has changed since. */
    Optional<ByteReader> recall(SourceFile file);

    /** Keeps what was derived from a source; the first {@code factsLength} bytes are the facts. */
    void keep(SourceFile file, ByteWriter derived, int factsLength);

    /** The parsed body of a source under a version, which stands for everything that it was made from. */
    Optional<ByteReader> recallBody(SourceFile file, long version);

    /** Keeps a parsed body, which comes after eight bytes that are free for a checksum. */
    void keepBody(SourceFile file, long version, ByteWriter body);
}
