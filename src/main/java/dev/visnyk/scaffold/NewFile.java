package dev.visnyk.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * A text file to be written where there is none.
 *
 * @param path relative to the site's folder, with {@code /}
 * @param text what it will hold
 */
public record NewFile(String path, String text) {
    /**
     * Writes the file below a site's folder.
     *
     * @throws FileAlreadyExistsException when it is there already, which is then left as it is
     * @throws IOException when the disk says no; nothing is left behind
     */
    public void writeTo(Path site) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
