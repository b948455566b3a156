package dev.visnyk.content;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.SourcePosition;
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
    private final SourceReader sources;
    private final DiagnosticSink findings;
    private final Map<SourcePosition, String> references = new LinkedHashMap<>();

    HomeReader(SiteConfig config, ContentTree tree, SourceReader sources, DiagnosticSink findings) {
        this.config = config;
        this.tree = tree;
        this.sources = sources;
        this.findings = findings;
    }

    HomePage read() {
        return tree.file(FILE)
                .flatMap(sources::read)
                .flatMap(text -> YamlParser.parse(text, YamlRules.DATA, findings))
                .map(mapping -> pins(YamlFields.of(mapping, YamlRules.DATA, findings)))
                .orElse(HomePage.NONE);
    }

    private HomePage pins(YamlFields home) {
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
        return new HomePage(pins, references);
    }

    private Pins onePage(YamlFields fields) {
        List<Pin> pinned = new ArrayList<>();
        for (YamlNode item : fields.items("pinned")) {
            if (item instanceof Scalar scalar) {
                pinned.add(new Pin(scalar.text(), null));
                references.put(item.position(), scalar.text());
            } else {
                YamlFields pin = fields.fieldsOf(item, "pinned");
                String article = pin.requiredText("article");
                if (!article.isEmpty()) {
                    references.put(pin.position("article"), article);
                }
                pinned.add(new Pin(
                        article, pin.value("until", text -> DateReader.parse(text, config.zone()), DateReader.HINT)));
                pin.finish();
            }
        }
        String lead = fields.text("lead");
        if (lead != null) {
            references.put(fields.position("lead"), lead);
        }
        return new Pins(lead, pinned);
    }
}
