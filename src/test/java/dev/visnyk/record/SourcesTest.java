package dev.visnyk.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.content.SourceReader;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.model.SourceFile;
import dev.visnyk.parallel.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourcesTest {
    @TempDir
    Path folder;

    @Test
    void fileThatChangesBetweenTwoLooksIsReported() throws IOException {
        Path path = folder.resolve("story.en.md");
        Files.writeString(path, "before");
        SourceFile file = new SourceFile("content/story.en.md", path);
        DiagnosticCollector findings = new DiagnosticCollector();
        try (Workers workers = new Workers(1)) {
            Sources sources = Sources.survey(List.of(file), null, BodyFile.none(), false, workers);
            SourceReader reader = new SourceReader(sources, findings);

            assertThat(reader.read(file)).isPresent();
            assertThat(reader.read(file)).isPresent();
            assertThat(sources.isChanging()).isFalse();
            Files.writeString(path, "after");
            assertThat(reader.read(file)).isEmpty();

            assertThat(sources.isChanging()).isTrue();
            assertThat(findings.sorted()).extracting(Diagnostic::rule).containsExactly(Rule.CONTENT_CHANGING);
        }
    }
}
