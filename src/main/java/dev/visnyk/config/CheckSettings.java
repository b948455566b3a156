package dev.visnyk.config;

import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.Severity;
import dev.visnyk.diagnostic.Suggestion;
import dev.visnyk.yaml.YamlFields;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How grave a newsroom takes what a check finds.
 *
 * @param severities of the rules whose own does not hold; empty for a rule that is off
 * @param external how sites of others are asked
 */
public record CheckSettings(Map<Rule, Optional<Severity>> severities, ExternalSettings external) {
    /** Those of a newsroom that has none of its own. */
    public static final CheckSettings USUAL = new CheckSettings(Map.of(), ExternalSettings.USUAL);

    private static final Set<String> WORDS = Set.of("off", "warning", "error");

    public CheckSettings {
        severities = Map.copyOf(severities);
    }

    /** Reads the {@code check} of site.yaml. What a site can't be built with is an error everywhere. */
    static CheckSettings read(YamlFields site) {
        YamlFields fields = site.fields("check");
        YamlFields rules = fields.fields("severity");
        Map<Rule, Optional<Severity>> severities = new EnumMap<>(Rule.class);
        for (String id : rules.keys()) {
            rules.know(id);
            Optional<Rule> rule =
                    Stream.of(Rule.values()).filter(it -> it.id().equals(id)).findFirst();
            if (rule.isEmpty()) {
                rules.reject(id, "there is no rule \"" + id + "\"", Suggestion.hint(id, ids()));
            } else if (rule.get().severity() == Severity.ERROR) {
                rules.reject(id, "\"" + id + "\" is always an error", "no site can be built with what it finds");
            } else {
                read(rules, rule.get(), severities);
            }
        }
        rules.finish();
        ExternalSettings external = ExternalSettings.read(fields.fields("external"));
        fields.finish();
        return new CheckSettings(severities, external);
    }

    private static void read(YamlFields rules, Rule rule, Map<Rule, Optional<Severity>> severities) {
        String word = rules.word(rule.id(), WORDS);
        if (word != null) {
            severities.put(
                    rule,
                    Stream.of(Severity.values())
                            .filter(severity -> severity.label().equals(word))
                            .findFirst());
        }
    }

    private static List<String> ids() {
        return Stream.of(Rule.values()).map(Rule::id).toList();
    }

    /** A finding as this newsroom takes it; empty when it wants to hear nothing of its rule. */
    public Optional<Diagnostic> apply(Diagnostic finding) {
        Rule rule = finding.rule();
        Optional<Severity> usual = rule.isOffByDefault() ? Optional.empty() : Optional.of(finding.severity());
        return severities
                .getOrDefault(rule, usual)
                .map(severity -> new Diagnostic(rule, severity, finding.position(), finding.message(), finding.hint()));
    }
}
