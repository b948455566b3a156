package dev.visnyk.build;

import dev.visnyk.binary.Hash;
import dev.visnyk.config.ConfigReader;
import dev.visnyk.content.ContentTree;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.record.BuildRecord.Situation;
import dev.visnyk.record.Sources;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All that a build is made from.
 *
 * @param tree the files below content
 * @param sources what is known of them
 * @param theme the site's own templates, by path
 * @param findings what is wrong with the content folder or the templates folder itself
 * @param options flags and variables
 */
record Inputs(
        ContentTree tree, Sources sources, Map<String, byte[]> theme, List<Diagnostic> findings, BuildOptions options) {
    private static final String VARIABLES = "VISNYK_";

    /** Variables of the launcher, which say nothing of the site. */
    private static final Set<String> OF_LAUNCHER = Set.of("VISNYK_ARCHIVE", "VISNYK_CACHE_HOME", "VISNYK_JAVA_OPTS");

    /** What the site depends on besides the files below content; {@code configuration} is the hash of site.yaml. */
    Situation situation(long configuration) {
        return situation(configuration, Inspection.NONE);
    }

    /** The same for a build whose findings are also those of an inspection. */
    Situation situation(long configuration, Inspection inspection) {
        long options =
                new Hash().number(flags()).flag(inspection != Inspection.NONE).value();
        return new Situation(variables(new Hash().number(configuration)).value(), options, themeHash(), findingsHash());
    }

    /** The hash of site.yaml; 0 without one. */
    long configurationHash() {
        return tree.file(ConfigReader.FILE).map(sources::hash).orElse(0L);
    }

    /** The hash of site.yaml and of the variables that go before it. */
    long settingsHash() {
        return variables(new Hash().number(configurationHash())).value();
    }

    private Hash variables(Hash hash) {
        new TreeMap<>(options.environment()).forEach((name, value) -> {
            if (name.startsWith(VARIABLES) && !OF_LAUNCHER.contains(name)) {
                hash.text(name).text(value);
            }
        });
        return hash;
    }

    private long flags() {
        return variables(new Hash()
                        .text(String.valueOf(options.baseUrl()))
                        .flag(options.drafts())
                        .flag(options.future())
                        .flag(options.expired())
                        .flag(SitePhotos.avifCommand(options).isPresent()))
                .value();
    }

    private long themeHash() {
        Hash hash = new Hash();
        theme.forEach((path, bytes) -> hash.text(path).number(Hash.of(bytes)));
        return hash.value();
    }

    private long findingsHash() {
        Hash hash = new Hash();
        findings.forEach(finding -> hash.text(finding.toString()));
        return hash.value();
    }
}
