package dev.visnyk.scaffold;

import dev.visnyk.theme.BuiltInTheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A small working site: a configuration, two stories in three languages, a workflow that publishes it. */
public final class NewSite {
    private static final String STARTER = "/META-INF/visnyk/starter/";
    private static final String DATE = "{date}";

    private static final List<String> CONTENT = List.of(
            "content/site.yaml",
            "content/sections.yaml",
            "content/authors/newsroom.yaml",
            "content/city/first-story.ua.md",
            "content/city/first-story.en.md",
            "content/city/first-story.ru.md",
            "content/city/second-story.ua.md",
            "content/city/second-story.en.md",
            "content/city/second-story.ru.md");

    /** Files that build tools pass over because of their names are kept under other ones. */
    private static final Map<String, String> HIDDEN =
            Map.of(".gitignore", "gitignore", ".github/workflows/publish.yml", "github/publish.yml");

    private final Map<String, byte[]> files = new TreeMap<>();

    /**
     * @param today the date of the stories
     * @param withTheme whether the site gets a copy of the built-in theme, to be edited
     */
    public NewSite(LocalDate today, boolean withTheme) {
        CONTENT.forEach(path -> files.put(path, resource(path, today)));
        HIDDEN.forEach((path, name) -> files.put(path, resource(name, today)));
        if (withTheme) {
            BuiltInTheme.files().forEach((path, bytes) -> files.put("templates/" + path, bytes));
        }
    }

    /** The files that are in the way: those it would write that exist in a folder. */
    public List<String> existingIn(Path folder) {
        return files.keySet().stream()
                .filter(path -> Files.exists(folder.resolve(path)))
                .toList();
    }

    /**
     * Writes the files into a folder, which comes into being if it is not there.
     *
     * @throws IOException when the disk says no, or when one of the files exists
     */
    public void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.write(target, file.getValue(), StandardOpenOption.CREATE_NEW);
        }
    }

    private static byte[] resource(String name, LocalDate today) {
        try (InputStream in = Objects.requireNonNull(NewSite.class.getResourceAsStream(STARTER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(DATE, today.toString())
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("a file of the jar can't be read: " + name, e);
        }
    }
}
