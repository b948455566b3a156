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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What authors have asked, with a reason, not to be told: the {@code ignore} of front matter. For one thread. */
final class Exceptions {
    private final Path site;
    private final Map<String, Map<String, String>> reasons = new HashMap<>();

    Exceptions(Path site) {
        this.site = site;
    }

    /** Why nobody is to be told of a finding; empty if nothing is asked. Errors are always told: nothing can be made of the file. */
    Optional<String> reason(Diagnostic finding) {
        String file = finding.position().file();
        return finding.isError() || !file.endsWith(".md")
                ? Optional.empty()
                : Optional.ofNullable(reasons.computeIfAbsent(file, this::read)
                        .get(finding.rule().id()));
    }

    /** The reasons that a text gives, by rule. */
    private Map<String, String> read(String file) {
        if (!mayAsk(site.resolve(file))) {
            return Map.of();
        }
        Map<String, String> read = new HashMap<>();
        Manuscript.read(new SourceFile(file, site.resolve(file)), finding -> {}).stream()
                .flatMap(manuscript -> manuscript.items("ignore").stream())
                .forEach(item -> read.put(text(item, "rule"), text(item, "reason")));
        return read;
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
