package dev.visnyk.web;

import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Good answers of earlier runs. A damaged file, or one of another form, is as good as none; so is an answer that is too old, or
 * from the future. For one thread.
 */
public final class AnswerCache {
    /** Of the form below; another form has another number. */
    private static final long FORM = 1;

    private final Path file;
    private final Instant now;
    private final Map<String, Entry> entries;

    private record Entry(long second, Answer answer) {}

    private AnswerCache(Path file, Instant now, Map<String, Entry> entries) {
        this.file = file;
        this.now = now;
        this.entries = entries;
    }

    /**
     * Reads what earlier runs have saved.
     *
     * @param now the moment of this run
     * @param keep how long an answer is taken for true
     */
    public static AnswerCache at(Path file, Instant now, Duration keep) {
        Map<String, Entry> entries = load(file);
        long latest = now.getEpochSecond();
        long earliest = latest - keep.toSeconds();
        entries.values().removeIf(entry -> entry.second() <= earliest || entry.second() > latest);
        return new AnswerCache(file, now, entries);
    }

    private static Map<String, Entry> load(Path file) {
        Map<String, Entry> entries = new TreeMap<>();
        try {
            byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            int length = bytes.length - Long.BYTES;
            if (length <= 0 || new ByteReader(bytes, length, Long.BYTES).fixed() != Hash.of(bytes, 0, length)) {
                return entries;
            }
            ByteReader in = new ByteReader(bytes, 0, length);
            if (in.fixed() != FORM) {
                return entries;
            }
            while (!in.isAtEnd()) {
                String address = in.text();
                long second = in.fixed();
                String moved = in.text();
                entries.put(
                        address,
                        new Entry(second, moved.isEmpty() ? Answer.FOUND : new Answer(Answer.Kind.MOVED, moved)));
            }
            return entries;
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return new TreeMap<>();
        }
    }

    /** What is known of an address. */
    public Optional<Answer> recall(WebAddress address) {
        return Optional.ofNullable(entries.get(address.text())).map(Entry::answer);
    }

    /** Keeps an answer if it is good, else forgets what was known. */
    public void keep(WebAddress address, Answer answer) {
        if (answer.isGood()) {
            entries.put(address.text(), new Entry(now.getEpochSecond(), answer));
        } else {
            entries.remove(address.text());
        }
    }

    /** Saves what is known; without success the next run asks again. */
    public void save() {
        ByteWriter out = new ByteWriter(1 << 14);
        out.fixed(FORM);
        entries.forEach((address, entry) -> {
            out.text(address);
            out.fixed(entry.second());
            out.text(entry.answer().detail());
        });
        out.fixed(Hash.of(out.array(), 0, out.length()));
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Path fresh = Files.write(file.resolveSibling(file.getFileName() + ".new"), out.toBytes());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // The next run asks again.
        }
    }
}
