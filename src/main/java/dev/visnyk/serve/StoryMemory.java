package dev.visnyk.serve;

import dev.visnyk.binary.Hash;
import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** What was found out about stories, until one of their files changes. Usable from several threads. */
final class StoryMemory<T> {
    private final Map<String, Known<T>> known = new ConcurrentHashMap<>();

    /** What was found out about a story whose files had these stamps. */
    private record Known<T>(long stamp, T value) {}

    /** What is known of a story, found out if it is not. */
    T of(Story story, Function<Story, T> finding) {
        long stamp = stamp(story);
        Known<T> before = known.get(story.key());
        if (before != null && before.stamp() == stamp) {
            return before.value();
        }
        T value = finding.apply(story);
        known.put(story.key(), new Known<>(stamp, value));
        return value;
    }

    void retain(Set<String> keys) {
        known.keySet().retainAll(keys);
    }

    void clear() {
        known.clear();
    }

    /** Stands for the files of a story, and for how they stand. */
    private static long stamp(Story story) {
        Hash hash = new Hash();
        for (StoryText text : story.texts()) {
            hash.text(text.file().path()).text(text.state().label());
            Path file = text.file().file();
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                hash.number(attributes.size())
                        .number(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
            } catch (IOException e) {
                hash.number(-1);
            }
        }
        return hash.value();
    }
}
