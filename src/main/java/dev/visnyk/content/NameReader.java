package dev.visnyk.content;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.model.ProperName;
import dev.visnyk.yaml.YamlFields;
import dev.visnyk.yaml.YamlParser;
import dev.visnyk.yaml.YamlRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads content/names.yaml: for each name its accepted forms per language and, under {@code avoid}, those not to write. */
public final class NameReader {
    /** Where the names are, relative to the site's folder. */
    public static final String FILE = "content/names.yaml";

    private final Set<String> languages;
    private final DiagnosticSink findings;

    /** Takes the keys of the site's languages. */
    public NameReader(Set<String> languages, DiagnosticSink findings) {
        this.languages = Set.copyOf(languages);
        this.findings = findings;
    }

    /** The names, in the order of the file; none if it is not there. */
    public List<ProperName> read(ContentTree tree, SourceReader sources) {
        return tree.file(FILE).flatMap(sources::read).map(this::parse).orElse(List.of());
    }

    /** The names of a file's text. */
    public List<ProperName> parse(SourceText text) {
        List<ProperName> names = new ArrayList<>();
        YamlParser.parse(text, YamlRules.DATA, findings).ifPresent(mapping -> {
            YamlFields all = YamlFields.of(mapping, YamlRules.DATA, findings);
            for (String key : all.keys()) {
                names.add(name(key, all.fields(key)));
            }
        });
        return names;
    }

    private ProperName name(String key, YamlFields fields) {
        YamlFields avoid = fields.fields("avoid");
        ProperName name = new ProperName(key, forms(fields), forms(avoid));
        avoid.finish();
        fields.finish();
        for (String language : name.avoided().keySet()) {
            if (!name.accepted().containsKey(language)) {
                avoid.reject(
                        language,
                        "\"" + key + "\" has no accepted form in " + language,
                        "write the form to use instead: " + language + ": …");
            }
        }
        return name;
    }

    private Map<String, List<String>> forms(YamlFields fields) {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        for (String language : languages.stream().sorted().toList()) {
            List<String> texts = fields.texts(language);
            if (!texts.isEmpty()) {
                forms.put(language, texts);
            }
        }
        return forms;
    }
}
