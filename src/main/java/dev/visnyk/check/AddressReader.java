package dev.visnyk.check;

import dev.visnyk.content.ContentTree;
import dev.visnyk.content.Manuscript;
import dev.visnyk.content.SourceMemory;
import dev.visnyk.content.SourceReader;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.model.SourceFile;
import dev.visnyk.parallel.Workers;
import dev.visnyk.web.WebAddress;
import dev.visnyk.yaml.YamlNode;
import dev.visnyk.yaml.YamlNode.Mapping;
import dev.visnyk.yaml.YamlNode.Scalar;
import dev.visnyk.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Collects the addresses of the web that sources name: in bodies, as values of front matter, site.yaml and the data files, and
 * as targets of redirects. A value counts that is an address as a whole.
 */
final class AddressReader {
    private static final String CONFIGURATION = "content/site.yaml";
    private static final String REDIRECTS = "content/redirects.csv";

    /** Keys at the top of site.yaml that name the site itself, hosts that scripts talk to, and patterns. */
    private static final Set<String> NO_LINKS = Set.of("base-url", "head", "check");

    private final MarkdownParser markdown;
    private final Workers workers;

    AddressReader(MarkdownParser markdown, Workers workers) {
        this.markdown = markdown;
        this.workers = workers;
    }

    /** All addresses in the files that are wanted, file by file in the order of their paths. */
    List<NamedAddress> read(ContentTree tree, Predicate<String> isWanted) {
        List<SourceFile> files = tree.files().stream()
                .filter(file -> ContentTree.staticPath(file.path()).isEmpty())
                .filter(file -> isWanted.test(file.path()))
                .toList();
        return workers.map(files, this::read).stream().flatMap(List::stream).toList();
    }

    private List<NamedAddress> read(SourceFile file) {
        String path = file.path();
        if (path.endsWith(".md")) {
            return Manuscript.read(file, finding -> {}).map(this::ofText).orElse(List.of());
        }
        if (path.endsWith(".yaml")) {
            return Places.top(Optional.of(file))
                    .map(top -> ofData(top, path.equals(CONFIGURATION) ? NO_LINKS : Set.of()))
                    .orElse(List.of());
        }
        return path.equals(REDIRECTS)
                ? new SourceReader(SourceMemory.NONE, finding -> {})
                        .read(file)
                        .map(AddressReader::ofRedirects)
                        .orElse(List.of())
                : List.of();
    }

    private List<NamedAddress> ofText(Manuscript manuscript) {
        List<NamedAddress> found = new ArrayList<>(ofData(manuscript.frontMatter(), Set.of()));
        SourceText source = manuscript.source();
        markdown.destinations(source, manuscript.block().body()).stream()
                .filter(destination -> WebAddress.isMeant(destination.url()))
                .map(destination -> new NamedAddress(destination.url(), source.position(destination.offset())))
                .forEach(found::add);
        return found;
    }

    private static List<NamedAddress> ofData(Mapping top, Set<String> passedOver) {
        return top.entries().entrySet().stream()
                .filter(entry -> !passedOver.contains(entry.getKey()))
                .flatMap(entry -> scalars(entry.getValue().value()))
                .filter(scalar -> WebAddress.isMeant(scalar.text())
                        && scalar.text().strip().indexOf('\n') < 0)
                .map(scalar -> new NamedAddress(scalar.text().strip(), scalar.position()))
                .toList();
    }

    private static Stream<Scalar> scalars(YamlNode node) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().values().stream().flatMap(entry -> scalars(entry.value()));
        }
        return node instanceof Sequence sequence
                ? sequence.items().stream().flatMap(AddressReader::scalars)
                : Stream.of((Scalar) node);
    }

    private static List<NamedAddress> ofRedirects(SourceText source) {
        List<NamedAddress> found = new ArrayList<>();
        String[] lines = source.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String[] cells = lines[i].split(",", -1);
            if (cells.length >= 2 && lines[i].startsWith("/") && WebAddress.isMeant(cells[1].strip())) {
                int before = cells[0].length() + 1 + cells[1].indexOf(cells[1].strip());
                SourcePosition position = source.position(i + 1, 1 + lines[i].codePointCount(0, before));
                found.add(new NamedAddress(cells[1].strip(), position));
            }
        }
        return found;
    }
}
