package dev.visnyk.check;

import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Hash;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCodec;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.DiagnosticSink;
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
import java.util.function.Consumer;

/**
 * Findings of texts that were read before, by what they were found in. A damaged file, or one of another version, is as good as
 * none. What a run did not ask for is forgotten. Usable from several threads.
 */
final class FindingCache {
    /** The key of what was found in the site as it was made. */
    static final long OF_SITE = 1;

    private final Path file;
    private final long program;
    private final Map<Long, List<Diagnostic>> earlier;
    private final Map<Long, List<Diagnostic>> now = new ConcurrentHashMap<>();

    private FindingCache(Path file, long program, Map<Long, List<Diagnostic>> earlier) {
        this.file = file;
        this.program = program;
        this.earlier = earlier;
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

    private static Map<Long, List<Diagnostic>> load(Path file, long program) {
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
            Map<Long, List<Diagnostic>> entries = new HashMap<>();
            while (!in.isAtEnd()) {
                entries.put(in.fixed(), in.list(DiagnosticCodec::read));
            }
            return entries;
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return Map.of();
        }
    }

    /** Reports what was found under a key, or finds it and keeps it, unless a rule failed. */
    void report(long key, DiagnosticSink findings, Consumer<DiagnosticSink> find) {
        List<Diagnostic> known = earlier.get(key);
        if (known == null) {
            DiagnosticCollector own = new DiagnosticCollector();
            find.accept(own);
            known = own.sorted();
        }
        if (!hasFailure(known)) {
            now.put(key, known);
        }
        known.forEach(findings::report);
    }

    /** Whether a rule failed, so that nobody knows what else there is to find. */
    static boolean hasFailure(List<Diagnostic> findings) {
        return findings.stream().anyMatch(finding -> finding.rule() == Rule.CHECK_FAILED);
    }

    /** What an earlier run kept under a key. */
    List<Diagnostic> recall(long key) {
        return earlier.getOrDefault(key, List.of());
    }

    void keep(long key, List<Diagnostic> findings) {
        now.put(key, findings);
    }

    /** Saves what this run has found; without success the next one finds it again. */
    void save() {
        ByteWriter out = new ByteWriter(1 << 16);
        out.fixed(program);
        long[] keys = now.keySet().stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(keys);
        for (long key : keys) {
            out.fixed(key);
            out.list(Objects.requireNonNull(now.get(key)), (to, finding) -> DiagnosticCodec.write(finding, to));
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
