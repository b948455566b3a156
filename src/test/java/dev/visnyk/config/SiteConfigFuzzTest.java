package dev.visnyk.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.diagnostic.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Any bytes as site.yaml: findings, never an exception, and always a configuration to go on with. */
class SiteConfigFuzzTest {
    @FuzzTest(maxDuration = "15m")
    void siteYaml(byte[] bytes) {
        DiagnosticCollector findings = new DiagnosticCollector();

        SiteConfig config = new ConfigReader(Map.of(), findings)
                .parse(new SourceText(ConfigReader.FILE, new String(bytes, StandardCharsets.UTF_8)), null);

        assertThat(config.languages()).isNotEmpty().contains(config.defaultLanguage());
        assertThat(config.pageSize()).isPositive();
        findings.sorted().forEach(finding -> assertThat(finding.message()).isNotBlank());
    }
}
