package dev.visnyk.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WebPLibraryTest {
    @TempDir
    private Path folder;

    @Test
    void leavesANoteThatItRuns() throws IOException {
        assertThat(WebPLibrary.runsHere(folder.resolve("photos"))).isTrue();

        try (Stream<Path> notes = Files.list(folder.resolve("photos"))) {
            assertThat(notes)
                    .singleElement()
                    .satisfies(note -> assertThat(Files.readString(note)).contains(System.getProperty("os.arch")));
        }
    }

    @Test
    void whereNoNoteCanBeLeftItIsAskedEachTime() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        assertThat(WebPLibrary.runsHere(file.resolve("photos"))).isTrue();
    }

    @Test
    void noteOfAnotherMachineIsNotBelieved() throws IOException {
        WebPLibrary.runsHere(folder);
        Path note;
        try (Stream<Path> notes = Files.list(folder)) {
            note = notes.findFirst().orElseThrow();
        }
        String here = Files.readString(note);
        Files.writeString(note, "AIX\npower");

        assertThat(WebPLibrary.runsHere(folder)).isTrue();
        assertThat(note).hasContent(here);
    }
}
