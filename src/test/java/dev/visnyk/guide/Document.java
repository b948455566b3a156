package dev.visnyk.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of documentation and its fenced blocks.
 *
 * @param file where it is
 * @param text all of it
 */
record Document(Path file, String text) {
    private static final Path GUIDE = Path.of("src/site/markdown");
    private static final Pattern FENCE = Pattern.compile("(?m)^```(\\S+)(.*)\\n([\\s\\S]*?)^```$");

    /**
     * A fenced block.
     *
     * @param language the first word after the fence
     * @param attributes what follows it: {@code title=PATH} for a file of a site; {@code run}, {@code exit=N} for commands;
     *     {@code says} for what the last command prints
     * @param text between the fences
     */
    record Block(String language, String attributes, String text) {
        boolean is(String attribute) {
            return List.of(attributes.strip().split(" ")).contains(attribute);
        }

        /** The value of an attribute, empty when it is not there. */
        String value(String attribute) {
            return Stream.of(attributes.strip().split(" "))
                    .filter(it -> it.startsWith(attribute + "="))
                    .map(it -> it.substring(attribute.length() + 1))
                    .findFirst()
                    .orElse("");
        }
    }

    static Document read(Path file) {
        try {
            return new Document(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of the guide by its name. */
    static Document ofGuide(String name) {
        return read(GUIDE.resolve(name + ".md"));
    }

    /** README and every page of the guide. */
    static List<Document> all() throws IOException {
        List<Document> all = new ArrayList<>(List.of(read(Path.of("README.md"))));
        try (Stream<Path> pages = Files.list(GUIDE)) {
            pages.filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .map(Document::read)
                    .forEach(all::add);
        }
        return all;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = FENCE.matcher(text);
        while (matcher.find()) {
            blocks.add(new Block(matcher.group(1), matcher.group(2), matcher.group(3)));
        }
        return blocks;
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
