package dev.visnyk.check;

import dev.visnyk.content.Manuscript;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.model.SourceFile;
import dev.visnyk.yaml.YamlNode;
import dev.visnyk.yaml.YamlNode.Mapping;
import dev.visnyk.yaml.YamlNode.Scalar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What authors have asked, with a reason, not to be told: the {@code ignore} of front matter. For one thread. */
final class Exceptions {
    private final Path site;
    private final Map<String, Map<String, String>> reasons = new HashMap<>();
    private final Set<String> known;

    /** Reads the files that findings are in. */
    Exceptions(Path site) {
        this(site, Set.of(), List.of());
    }

    /** Reads those files but the known ones, whose exceptions are given. */
    Exceptions(Path site, Set<String> known, Collection<Asked> asked) {
        this.site = site;
        this.known = known;
        asked.forEach(
                it -> reasons.computeIfAbsent(it.file(), key -> new HashMap<>()).put(it.rule(), it.reason()));
    }

    /**
     * An exception that a text asks for.
     *
     * @param file the text's, as findings name it
     * @param rule id of the rule, as the author wrote it
     */
    record Asked(String file, String rule, String reason) {}

    /** Why nobody is to be told of a finding; empty if nothing is asked. Errors are always told: nothing can be made of the file. */
    Optional<String> reason(Diagnostic finding) {
        String file = finding.position().file();
        return finding.isError() || !file.endsWith(".md")
                ? Optional.empty()
                : Optional.ofNullable(reasons.computeIfAbsent(file, this::read)
                        .get(finding.rule().id()));
    }

    /** All that is known of the files of some findings. */
    List<Asked> asked(List<Diagnostic> findings) {
        findings.forEach(this::reason);
        return reasons.entrySet().stream()
                .flatMap(file -> file.getValue().entrySet().stream()
                        .map(rule -> new Asked(file.getKey(), rule.getKey(), rule.getValue())))
                .toList();
    }

    /** The reasons that a text gives, by rule. */
    private Map<String, String> read(String file) {
        if (known.contains(file) || !mayAsk(site.resolve(file))) {
            return Map.of();
        }
        Map<String, String> read = new HashMap<>();
        Manuscript.read(new SourceFile(file, site.resolve(file)), finding -> {}).stream()
                .flatMap(manuscript -> in(file, manuscript))
                .forEach(asked -> read.put(asked.rule(), asked.reason()));
        return read;
    }

    /** The exceptions that a text asks for. */
    static Stream<Asked> in(String file, Manuscript manuscript) {
        return manuscript.items("ignore").stream()
                .map(item -> new Asked(file, text(item, "rule"), text(item, "reason")));
    }

    /** Whether the word stands anywhere in a file: a quick look that spares reading the front matter of most. */
    private static boolean mayAsk(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains("ignore");
        } catch (IOException e) {
            return false;
        }
    }

    private static String text(YamlNode item, String key) {
        YamlNode.Entry entry =
                item instanceof Mapping mapping ? mapping.entries().get(key) : null;
        return entry != null && entry.value() instanceof Scalar scalar ? scalar.text() : "";
    }
}
