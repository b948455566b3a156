package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.parallel.Workers;
import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EditionCopyTest {
    private final Workers workers = new Workers(2);

    @TempDir
    Path folder;

    private Path published;
    private Path copy;

    @BeforeEach
    void build() {
        SiteFixture.in(folder)
                .withArticle("city/bridge.en.md", "title: Bridge\ndate: 2026-10-01\n")
                .build()
                .succeeds();
        published = folder.resolve("public");
        copy = folder.resolve(".visnyk/copy/site");
    }

    @AfterEach
    void stop() {
        workers.close();
    }

    private void make() {
        new EditionCopy(folder, published, copy, null).make(workers);
    }

    @Test
    void aCopyIsTheSameEditionInTheSameFiles() throws IOException {
        make();

        assertThat(OutputFolder.at(copy).edition())
                .isPresent()
                .isEqualTo(OutputFolder.at(published).edition());
        assertThat(Files.isSameFile(copy.resolve("robots.txt"), published.resolve("robots.txt")))
                .isTrue();
    }

    @Test
    void nobodyWaitsForTheOther() throws IOException {
        try (OutputLock held =
                OutputLock.take(OutputFolder.at(published).lock()).orElseThrow()) {
            assertThat(held).isNotNull();
            make();
        }

        assertThat(copy).isNotEmptyDirectory();
    }

    @Test
    void whileABuildBringsInItsFilesNothingIsCopied() throws IOException {
        Path staging = Files.createDirectories(OutputFolder.at(published).staging());
        new Journal(1, List.of(), List.of()).write(staging);
        make();

        assertThat(copy).doesNotExist();
        assertThat(OutputFolder.at(copy).staging()).doesNotExist();
    }

    @Test
    void anEditionOfAnotherVersionIsReplaced() throws IOException {
        make();
        Path page = copy.resolve("robots.txt");
        Files.delete(page);
        Files.writeString(page, "of another version");
        make();
        assertThat(page).hasContent("of another version");

        try (DirectoryStream<Path> records = Files.newDirectoryStream(folder.resolve(".visnyk"), "site-*")) {
            Path record = records.iterator().next().resolve("record");
            byte[] bytes = Files.readAllBytes(record);
            // After the magic number follows what stands for the program.
            bytes[Long.BYTES] ^= 1;
            Files.write(record, bytes);
        }
        make();
        assertThat(Files.isSameFile(page, published.resolve("robots.txt"))).isTrue();
    }

    @Test
    void whatIsThereStays() throws IOException {
        Files.createDirectories(copy);
        Files.writeString(copy.resolve("mine.txt"), "mine");
        make();

        assertThat(copy.toFile().list()).containsExactly("mine.txt");
    }
}
