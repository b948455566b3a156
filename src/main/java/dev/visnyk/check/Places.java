package dev.visnyk.check;

import dev.visnyk.content.Manuscript;
import dev.visnyk.content.SourceMemory;
import dev.visnyk.content.SourceReader;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.model.SourceFile;
import dev.visnyk.yaml.YamlNode;
import dev.visnyk.yaml.YamlNode.Mapping;
import dev.visnyk.yaml.YamlParser;
import dev.visnyk.yaml.YamlRules;
import java.util.Optional;

/** Finds the places of keys that findings are about, in files that were read before. */
final class Places {
    private Places() {}

    /** Where a key of a text's front matter has its value, else the file. */
    static SourcePosition in(SourceFile file, String... path) {
        return Manuscript.read(file, finding -> {})
                .flatMap(manuscript -> manuscript.node(path))
                .map(YamlNode::position)
                .orElse(SourcePosition.ofFile(file.path()));
    }

    /** The keys at the top of a data file with their values; empty when it is not there, or no such file. */
    static Optional<Mapping> top(Optional<SourceFile> file) {
        return file.flatMap(it -> new SourceReader(SourceMemory.NONE, finding -> {}).read(it))
                .flatMap(text -> YamlParser.parse(text, YamlRules.DATA, finding -> {}));
    }
}
