package dev.visnyk.content;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.model.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Looks up the lines that positions without an excerpt are about. */
public final class Excerpts implements UnaryOperator<SourcePosition> {
    private final Path site;

    public Excerpts(Path site) {
        this.site = site;
    }

    /** The position with its line; as it is if it has one, is about no line, or the file can't be read. */
    @Override
    public SourcePosition apply(SourcePosition position) {
        if (position.line() == 0 || !position.excerpt().isEmpty()) {
            return position;
        }
        Path file = site.resolve(position.file());
        Optional<SourceText> text = Files.isRegularFile(file)
                ? new SourceReader(SourceMemory.NONE, finding -> {}).read(new SourceFile(position.file(), file))
                : Optional.empty();
        return text.map(it -> it.position(position.line(), position.column())).orElse(position);
    }
}
