package dev.visnyk.check;

import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import dev.visnyk.content.TextState;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.markdown.Passage;
import dev.visnyk.parallel.Workers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Proves that no file of a built site has words of a text that readers must not see. It trusts nothing that the builder says: it
 * searches the bytes for runs of the text's words, which no text that readers may see has too.
 */
final class SecrecyProof {
    /** Files whose content is text. */
    private static final Pattern TEXTS =
            Pattern.compile(".*\\.(?:html|xml|json|txt|webmanifest|js|css|svg)|(?:.*/)?_[^/]*");

    private final TextReader reader;
    private final List<Story> stories;
    private final Workers workers;

    SecrecyProof(TextReader reader, List<Story> stories, Workers workers) {
        this.reader = reader;
        this.stories = stories;
        this.workers = workers;
    }

    /** Reports each file of a folder that has words of a withheld text. */
    void check(Path built, DiagnosticSink findings) {
        Map<Long, StoryText> withheld = new HashMap<>();
        texts(false)
                .forEach(text -> guard(
                        text.file().path(), findings, () -> shingles(text, shingle -> withheld.put(shingle, text))));
        if (withheld.isEmpty()) {
            return;
        }
        Map<Long, Set<String>> hits = hits(built, withheld.keySet(), findings);
        if (!hits.isEmpty()) {
            // What readers may see elsewhere is no secret. Few sites come to this, so it is not looked for before.
            texts(true).forEach(text -> guard(text.file().path(), findings, () -> shingles(text, hits::remove)));
        }
        hits.forEach((shingle, files) -> {
            StoryText text = withheld.get(shingle);
            if (text != null) {
                guard(text.file().path(), findings, () -> files.forEach(file -> report(file, text, findings)));
            }
        });
    }

    private Stream<StoryText> texts(boolean shown) {
        return stories.stream()
                .flatMap(story -> story.texts().stream())
                .filter(text -> (text.state() == TextState.SHOWN) == shown);
    }

    private void shingles(StoryText text, LongConsumer consumer) {
        reader.read(text).ifPresent(it -> {
            for (Passage passage : it.passages()) {
                Shingles.of(passage.text(), false, consumer);
            }
        });
    }

    private static void guard(String file, DiagnosticSink findings, Runnable work) {
        Guard.apply(Rule.SECRECY_LEAK, file, findings, work);
    }

    private Map<Long, Set<String>> hits(Path built, Set<Long> wanted, DiagnosticSink findings) {
        Map<Long, Set<String>> hits = new ConcurrentHashMap<>();
        BuiltFiles files = BuiltFiles.below(built, findings);
        List<String> paths = files.paths().stream()
                .filter(path -> TEXTS.matcher(path).matches())
                .toList();
        workers.run(
                paths.size(),
                at -> guard(paths.get(at), findings, () -> {
                    String path = paths.get(at);
                    Shingles.of(files.read(path, findings), true, shingle -> {
                        if (wanted.contains(shingle)) {
                            hits.computeIfAbsent(shingle, key -> ConcurrentHashMap.newKeySet())
                                    .add(path);
                        }
                    });
                }));
        return hits;
    }

    private static void report(String file, StoryText text, DiagnosticSink findings) {
        findings.report(
                Rule.SECRECY_LEAK,
                SourcePosition.ofFile(text.file().path()),
                "readers must not see this text (%s), but its words are in %s"
                        .formatted(text.state().label(), file),
                "remove them there, or build the site again");
    }
}
