package dev.visnyk.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.model.ProperName;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameReaderTest {
    private final DiagnosticCollector findings = new DiagnosticCollector();
    private final NameReader reader = new NameReader(Set.of("ua", "en", "ru"), findings);

    @TempDir
    Path folder;

    @Test
    void namesHaveFormsAndFormsToAvoid() {
        List<ProperName> names = reader.parse(new SourceText(
                "content/names.yaml",
                "kyiv:\n  ua: [Київ]\n  en: Kyiv\n  avoid: {en: [Kiev, Kyyiv]}\nlviv: {ua: Львів}\n"));

        assertThat(names)
                .containsExactly(
                        new ProperName(
                                "kyiv",
                                Map.of("ua", List.of("Київ"), "en", List.of("Kyiv")),
                                Map.of("en", List.of("Kiev", "Kyyiv"))),
                        new ProperName("lviv", Map.of("ua", List.of("Львів")), Map.of()));
        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'kyiv: {uk: Київ}'                      | 1:8: unknown key "uk" in kyiv
                    'kyiv: {en: Kyiv, avoid: {e: Kiev}}'    | 1:26: unknown key "e" in kyiv.avoid
                    'kyiv: Kyiv'                            | 1:7: "kyiv" must have keys of its own, found a text
                    'kyiv: {en: [[Kyiv]]}'                  | 1:13: "kyiv.en" must list texts, found a list
                    'kyiv: {ua: Київ, avoid: {en: Kiev}}'   | 1:30: "kyiv" has no accepted form in en
                    """)
    void whatIsWrongIsFoundAtItsPlace(String file, String finding) {
        reader.parse(new SourceText("content/names.yaml", file));

        assertThat(findings.sorted())
                .extracting(it -> it.position().line() + ":" + it.position().column() + ": " + it.message())
                .containsExactly(finding);
    }

    @Test
    void theFileIsReadFromTheContentFolder() {
        new ContentFolder(folder).with("content/names.yaml", "kyiv: {en: Kyiv}\n");
        ContentTree tree = ContentReader.walk(folder, findings);

        assertThat(reader.read(tree, new SourceReader(SourceMemory.NONE, findings)))
                .extracting(ProperName::key)
                .containsExactly("kyiv");
    }

    @Test
    void withoutTheFileThereAreNoNames() {
        ContentTree tree = ContentReader.walk(folder, findings);

        assertThat(reader.read(tree, new SourceReader(SourceMemory.NONE, findings)))
                .isEmpty();
    }
}
