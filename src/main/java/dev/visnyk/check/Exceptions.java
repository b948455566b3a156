package dev.visnyk.check;

import dev.visnyk.content.Manuscript;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.model.SourceFile;
import dev.visnyk.yaml.YamlNode;
import dev.visnyk.yaml.YamlNode.Mapping;
import dev.visnyk.yaml.YamlNode.Scalar;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What authors have asked, with a reason, not to be told: the {@code ignore} of front matter. For one thread. */
final class Exceptions {
    private final Path site;
    private final Map<String, Set<String>> rules = new HashMap<>();

    Exceptions(Path site) {
        this.site = site;
    }

    /** Whether a finding is one of them. Errors never are: nothing can be made of the file. */
    boolean include(Diagnostic finding) {
        String file = finding.position().file();
        return !finding.isError()
                && file.endsWith(".md")
                && rules.computeIfAbsent(file, this::read)
                        .contains(finding.rule().id());
    }

    private Set<String> read(String file) {
        return Manuscript.read(new SourceFile(file, site.resolve(file)), finding -> {}).stream()
                .flatMap(manuscript -> manuscript.items("ignore").stream())
                .flatMap(Exceptions::rule)
                .collect(Collectors.toSet());
    }

    private static Stream<String> rule(YamlNode item) {
        YamlNode.Entry entry =
                item instanceof Mapping mapping ? mapping.entries().get("rule") : null;
        return entry != null && entry.value() instanceof Scalar scalar ? Stream.of(scalar.text()) : Stream.empty();
    }
}
