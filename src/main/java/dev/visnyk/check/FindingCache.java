package dev.visnyk.check;

import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Hash;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCodec;
import dev.visnyk.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Findings of texts that were read before, by what they were found in. A damaged file, or one of another version, is as good as
 * none. What a run did not ask for is forgotten. Usable from several threads.
 */
final class FindingCache {
    /** The key of what was found in the site as it was made. */
    static final long OF_SITE = 1;

    private final Path file;
    private final long program;
    private final Map<Long, Entry> earlier;
    private final Map<Long, Entry> now = new ConcurrentHashMap<>();

    private FindingCache(Path file, long program, Map<Long, Entry> earlier) {
        this.file = file;
        this.program = program;
        this.earlier = earlier;
    }

    /**
     * What was found in a story, or in the site as a whole.
     *
     * @param asked what its texts ask not to be told
     */
    record Entry(List<Diagnostic> findings, List<Exceptions.Asked> asked) {
        static final Entry EMPTY = new Entry(List.of(), List.of());

        /** Whether a rule failed, so that nobody knows what else there is to find. */
        boolean hasFailure() {
            return findings.stream().anyMatch(finding -> finding.rule() == Rule.CHECK_FAILED);
        }

        static Entry read(ByteReader in) {
            return new Entry(
                    in.list(DiagnosticCodec::read),
                    in.list(from -> new Exceptions.Asked(from.text(), from.text(), from.text())));
        }

        void write(ByteWriter out) {
            out.list(findings, (to, finding) -> DiagnosticCodec.write(finding, to));
            out.list(asked, (to, it) -> {
                to.text(it.file());
                to.text(it.rule());
                to.text(it.reason());
            });
        }
    }

    /** The file that is kept beside a site that was made to be checked. */
    static Path beside(Path site) {
        return site.resolveSibling("findings");
    }

    /** Reads what an earlier run has saved; {@code program} stands for the rules that were applied. */
    static FindingCache at(Path file, long program) {
        return new FindingCache(file, program, load(file, program));
    }

    /** Knows nothing of earlier runs. */
    static FindingCache anew(Path file, long program) {
        return new FindingCache(file, program, Map.of());
    }

    private static Map<Long, Entry> load(Path file, long program) {
        try {
            byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            int length = bytes.length - Long.BYTES;
            if (length <= 0 || new ByteReader(bytes, length, Long.BYTES).fixed() != Hash.of(bytes, 0, length)) {
                return Map.of();
            }
            ByteReader in = new ByteReader(bytes, 0, length);
            if (in.fixed() != program) {
                return Map.of();
            }
            Map<Long, Entry> entries = new HashMap<>();
            while (!in.isAtEnd()) {
                entries.put(in.fixed(), Entry.read(in));
            }
            return entries;
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return Map.of();
        }
    }

    /** What was found under a key; else it is found now, and kept unless a rule failed. */
    Entry get(long key, Supplier<Entry> find) {
        Entry known = earlier.get(key);
        Entry entry = known == null ? find.get() : known;
        if (!entry.hasFailure()) {
            now.put(key, entry);
        }
        return entry;
    }

    /** What an earlier run kept under a key. */
    Entry recall(long key) {
        return earlier.getOrDefault(key, Entry.EMPTY);
    }

    void keep(long key, Entry entry) {
        now.put(key, entry);
    }

    /** Saves what this run has found; without success the next one finds it again. */
    void save() {
        ByteWriter out = new ByteWriter(1 << 16);
        out.fixed(program);
        long[] keys = now.keySet().stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(keys);
        for (long key : keys) {
            out.fixed(key);
            Objects.requireNonNull(now.get(key)).write(out);
        }
        out.fixed(Hash.of(out.array(), 0, out.length()));
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Path fresh = Files.write(file.resolveSibling(file.getFileName() + ".new"), out.toBytes());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // The next run reads every text again.
        }
    }
}
