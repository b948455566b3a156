package dev.visnyk.check;

import dev.visnyk.build.Inspection.Subject;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.ContentTree;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.model.Language;
import dev.visnyk.model.SourceFile;
import dev.visnyk.yaml.YamlNode;
import dev.visnyk.yaml.YamlNode.Mapping;
import dev.visnyk.yaml.YamlNode.Scalar;
import dev.visnyk.yaml.YamlNode.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * With {@code policy: ua-media}, whatever the site says in some language besides its stories it says in Ukrainian too: names and
 * descriptions of sections and topics, the menu, who the authors are, the imprint. Such a text is a mapping whose keys are
 * languages; addresses, which may be left to be made of the key, are none.
 */
final class PolicyName implements SiteRule {
    /** What the imprint must have, which another rule asks for. */
    private static final Set<String> ASKED_FOR = Set.of("imprint.name", "imprint.address");

    @Override
    public Rule rule() {
        return Rule.POLICY_NAME;
    }

    @Override
    public void check(Subject subject, DiagnosticSink findings) {
        SiteConfig config = subject.config();
        if (config.policy() == null) {
            return;
        }
        UkrainianLaw.language(config)
                .ifPresent(ukrainian -> subject.tree().files().stream()
                        .map(SourceFile::path)
                        .filter(PolicyName::hasTexts)
                        .forEach(path -> Places.top(subject.tree().file(path))
                                .ifPresent(top -> check("", top, config.languageKeys(), ukrainian, findings))));
    }

    private static boolean hasTexts(String path) {
        return Set.of("content/site.yaml", "content/sections.yaml", "content/topics.yaml")
                        .contains(path)
                || ContentTree.isAuthor(path);
    }

    private void check(String path, YamlNode node, Set<String> languages, Language ukrainian, DiagnosticSink findings) {
        if (node instanceof Sequence list) {
            list.items().forEach(item -> check(path, item, languages, ukrainian, findings));
        } else if (node instanceof Mapping mapping) {
            Optional<String> other = text(mapping, languages);
            if (other.isEmpty()) {
                mapping.entries().forEach((key, entry) -> {
                    if (!key.equals("slug")) {
                        String below = path.isEmpty() ? key : path + "." + key;
                        check(below, entry.value(), languages, ukrainian, findings);
                    }
                });
            } else if (ReadStory.value(mapping, ukrainian.key()).isEmpty() && !ASKED_FOR.contains(path)) {
                findings.report(
                        rule(),
                        mapping.position(),
                        "\"%s\" has a text in %s, but none in Ukrainian".formatted(path, other.get()),
                        "write %s: …: %s"
                                .formatted(
                                        ukrainian.key(),
                                        UkrainianLaw.LANGUAGE + ", wants no less content than in other versions"));
            }
        }
    }

    /** The first language in which a mapping has a text, if it is a text in languages and no other mapping. */
    private static Optional<String> text(Mapping mapping, Set<String> languages) {
        List<String> keys = List.copyOf(mapping.entries().keySet());
        boolean isText = languages.containsAll(keys)
                && mapping.entries().values().stream().allMatch(entry -> entry.value() instanceof Scalar);
        return isText
                ? keys.stream()
                        .filter(key -> ReadStory.value(mapping, key).isPresent())
                        .findFirst()
                : Optional.empty();
    }
}
