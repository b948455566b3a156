package dev.visnyk.theme;

import dev.visnyk.binary.Slice;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.diagnostic.Utf8;
import dev.visnyk.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the theme of a site. */
public final class ThemeReader {
    /** Where a site keeps its own templates, relative to the site's folder. */
    public static final String FOLDER = "templates/";

    private static final String STRINGS = "strings/";
    private static final String ASSETS = "assets/";

    private final DiagnosticSink findings;

    public ThemeReader(DiagnosticSink findings) {
        this.findings = findings;
    }

    /** The built-in theme, overlaid with a site's own files. */
    public Theme read(Map<String, byte[]> own, List<Language> languages) {
        Map<String, byte[]> builtIn = BuiltInTheme.files();
        Map<String, byte[]> files = new TreeMap<>(builtIn);
        files.putAll(own);
        Map<String, String> templates = new TreeMap<>();
        Map<String, byte[]> assets = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (name.endsWith(".peb")) {
                templates.put(name, text(name, bytes));
            } else if (name.startsWith(ASSETS)) {
                assets.put(name.substring(ASSETS.length()), bytes);
            }
        });
        return new Theme(
                templates, new StringsReader(findings).read(strings(builtIn), strings(own), languages), assets);
    }

    private Map<String, SourceText> strings(Map<String, byte[]> files) {
        Map<String, SourceText> strings = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (name.startsWith(STRINGS) && name.endsWith(".yaml")) {
                String key = name.substring(STRINGS.length(), name.length() - ".yaml".length());
                strings.put(key, new SourceText(FOLDER + name, text(name, bytes)));
            }
        });
        return strings;
    }

    /** The files of a site's own templates folder, by path below it in the order of the paths; none without a folder. */
    public Map<String, byte[]> ownFiles(Path site) {
        Path root = site.resolve("templates");
        Map<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(root)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            findings.report(Rule.TEMPLATE_MISSING, SourcePosition.ofFile(FOLDER), "can't be read: " + e.getMessage());
        }
        return files;
    }

    private String text(String name, byte[] bytes) {
        String text = Utf8.decode(FOLDER + name, Slice.of(bytes), Rule.TEMPLATE_ENCODING, findings)
                .orElse("")
                .replace("\r\n", "\n");
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
