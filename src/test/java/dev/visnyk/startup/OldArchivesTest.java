package dev.visnyk.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which archives go when a new one is made. */
final class OldArchivesTest {
    @TempDir
    Path folder;

    private Path jar;
    private Path current;

    @BeforeEach
    void makeTheCurrentOne() throws IOException {
        jar = Files.writeString(folder.resolve("visnyk.jar"), "");
        current = archive("java-a/opt/new", jar);
    }

    @Test
    void anArchiveWhoseJarIsGoneIsRemovedWithItsFolders() throws IOException {
        archive("java-a/opt/old", folder.resolve("gone.jar"));

        OldArchives.remove(current);

        assertThat(current).exists();
        assertThat(folder.resolve("archives/java-a/opt/old")).doesNotExist();
    }

    @Test
    void anArchiveOfAnotherJavaStaysUntilItIsOld() throws IOException {
        Path other = archive("java-b/opt/new", jar);
        OldArchives.remove(current);
        assertThat(other).exists();

        Files.setLastModifiedTime(other, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        OldArchives.remove(current);

        assertThat(folder.resolve("archives/java-b")).doesNotExist();
    }

    @Test
    void whatIsNotAnArchiveStays() throws IOException {
        Path note = Files.writeString(folder.resolve("archives/java-a/note"), "");
        Path old = archive("java-a/opt/old", folder.resolve("gone.jar"));
        Path beside = Files.writeString(old.resolveSibling("note"), "");

        OldArchives.remove(current);

        assertThat(old).doesNotExist();
        assertThat(note).exists();
        assertThat(beside).exists();
    }

    private Path archive(String name, Path jar) throws IOException {
        Path archive = Files.createDirectories(folder.resolve("archives").resolve(name))
                .resolve("visnyk.jsa");
        Files.writeString(archive.resolveSibling("jar"), jar.toString());
        Files.writeString(archive.resolveSibling("lock"), "");
        return Files.writeString(archive, "");
    }
}
