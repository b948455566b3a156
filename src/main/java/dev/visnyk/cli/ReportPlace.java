package dev.visnyk.cli;

import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where {@code check --html} writes. A report quotes texts that readers must not see, so it is kept from what is published. */
final class ReportPlace {
    private ReportPlace() {}

    /** Why a report must not be written to a file; empty when nothing speaks against it. */
    static Optional<String> problem(Path file, List<Path> published) {
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file.toAbsolutePath());
        if (Files.isDirectory(file)) {
            return Optional.of("it is a folder");
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of("there is no folder " + folder);
        }
        Path target = Files.exists(file) ? real(file) : real(folder);
        return published.stream().anyMatch(it -> target.startsWith(real(it)))
                ? Optional.of("it quotes what readers must not see, and would be published there")
                : Optional.empty();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            // There is none yet.
            return path.toAbsolutePath().normalize();
        }
    }

    /** Writes a report; what is returned is why it could not be written. */
    static Optional<Diagnostic> write(Path file, String report) {
        try {
            Files.writeString(file, report);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Diagnostic.of(
                            Rule.OUTPUT_UNWRITABLE,
                            SourcePosition.ofFile(file.toString()),
                            "the report can't be written: " + e.getClass().getSimpleName() + " " + e.getMessage())
                    .withHint("check that the disk has room and that the file may be written"));
        }
    }
}
