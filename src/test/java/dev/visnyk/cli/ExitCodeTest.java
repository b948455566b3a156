package dev.visnyk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExitCodeTest {
    @ParameterizedTest
    @CsvSource({
        "0, content/author",
        "1, content/empty",
        "5, content/empty content/none",
        "4, template/syntax content/none",
        "6, output/unwritable template/syntax",
        "3, output/unwritable config/value",
        "2, desk/slug config/value",
        "70, desk/slug check/failed output/unwritable",
    })
    void theGravestIsTold(int code, String rules) {
        List<Diagnostic> findings = Stream.of(rules.split(" "))
                .map(id -> Diagnostic.of(Rule.of(id), SourcePosition.ofFile("a"), "wrong"))
                .toList();

        assertThat(ExitCode.of(findings, false).code()).isEqualTo(code);
    }
}
