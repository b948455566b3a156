package dev.visnyk.content;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.model.HomePins;
import dev.visnyk.model.HomePins.Pin;
import dev.visnyk.model.HomePins.Pins;
import dev.visnyk.yaml.YamlFields;
import dev.visnyk.yaml.YamlNode;
import dev.visnyk.yaml.YamlNode.Scalar;
import dev.visnyk.yaml.YamlParser;
import dev.visnyk.yaml.YamlRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads content/home.yaml: either {@code lead} and {@code pinned} for all languages, or the two under the key of each
 * language that wants its own.
 */
final class HomeReader {
    private static final String FILE = "content/home.yaml";

    private final SiteConfig config;
    private final ContentTree tree;
    private final DiagnosticSink findings;

    HomeReader(SiteConfig config, ContentTree tree, DiagnosticSink findings) {
        this.config = config;
        this.tree = tree;
        this.findings = findings;
    }

    HomePins read() {
        return tree.file(FILE)
                .flatMap(new SourceReader(findings)::read)
                .flatMap(text -> YamlParser.parse(text, YamlRules.DATA, findings))
                .map(mapping -> pins(YamlFields.of(mapping, YamlRules.DATA, findings)))
                .orElse(HomePins.NONE);
    }

    private HomePins pins(YamlFields home) {
        Map<String, Pins> byLanguage = new LinkedHashMap<>();
        config.languages().forEach(language -> {
            if (home.has(language.key())) {
                YamlFields own = home.fields(language.key());
                byLanguage.put(language.key(), onePage(own));
                own.finish();
            }
        });
        HomePins pins = new HomePins(onePage(home), byLanguage);
        home.finish();
        return pins;
    }

    private Pins onePage(YamlFields fields) {
        List<Pin> pinned = new ArrayList<>();
        for (YamlNode item : fields.items("pinned")) {
            if (item instanceof Scalar scalar) {
                pinned.add(new Pin(scalar.text(), null));
            } else {
                YamlFields pin = fields.fieldsOf(item, "pinned");
                pinned.add(new Pin(
                        pin.requiredText("article"),
                        pin.value("until", text -> DateReader.parse(text, config.zone()))));
                pin.finish();
            }
        }
        return new Pins(fields.text("lead"), pinned);
    }
}
