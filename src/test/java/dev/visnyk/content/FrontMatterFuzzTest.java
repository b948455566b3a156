package dev.visnyk.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.visnyk.config.ConfigReader;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.i18n.Typographer;
import dev.visnyk.model.SourceFile;
import dev.visnyk.yaml.YamlParser;
import dev.visnyk.yaml.YamlRules;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Any bytes as an article: findings with positions inside the text, never an exception. */
class FrontMatterFuzzTest {
    private static final SiteConfig CONFIG = new ConfigReader(Map.of(), finding -> {}).parse(null, null);

    @FuzzTest(maxDuration = "15m")
    void article(byte[] bytes) {
        SourceText text = new SourceText("content/a/b.en.md", new String(bytes, StandardCharsets.UTF_8));
        FrontMatterBlock block = FrontMatterBlock.find(text);
        assertThat(block.body()).isBetween(0, text.text().length());
        if (block.isAbsent() || block.isUnclosed()) {
            return;
        }
        DiagnosticCollector findings = new DiagnosticCollector();

        YamlParser.parse(text, block.start(), block.end(), YamlRules.FRONT_MATTER, findings)
                .ifPresent(mapping -> {
                    FrontMatter read = new FrontMatterReader(CONFIG)
                            .read(
                                    new SourceFile(text.file(), Path.of(text.file())),
                                    mapping,
                                    Typographer.forTag("en"),
                                    findings);
                    if (read.slug() != null) {
                        assertThat(read.slug()).matches("[a-z0-9._-]+").doesNotContain("..");
                    }
                    assertThat(read.aliases()).allMatch(SlugRule::isSafePath);
                });

        int lines = (int) text.text().chars().filter(c -> c == '\n').count() + 1;
        findings.sorted().forEach(finding -> {
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.position().line()).isBetween(0, lines);
        });
    }
}
