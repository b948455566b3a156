package dev.visnyk.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.model.SourceFile;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a path says of a text: its story, its language, its section. */
final class FileNameTest {
    private final DiagnosticCollector findings = new DiagnosticCollector();

    @ParameterizedTest
    @CsvSource({
        "content/politics/story.en.md,         politics/story,         story,        en, politics",
        "content/politics/story.md,            politics/story,         story,        ua, politics",
        "content/politics/story/ru.md,         politics/story,         story,        ru, politics",
        "content/politics/story/index.ru.md,   politics/story,         story,        ru, politics",
        "content/politics/story/index.md,      politics/story,         story,        ua, politics",
        "content/politics/2024/10/story.en.md, politics/2024/10/story, story,        en, politics",
        "content/politics/v1.2.en.md,          politics/v1.2,          v1.2,         en, politics",
        "content/politics/covid-19.news.md,    politics/covid-19.news, covid-19.news, ua, politics",
        "content/politics/en.en.md,            politics/en,            en,           en, politics",
        "content/politics/Київ.ua.md,          politics/Київ,          Київ,         ua, politics",
        "content/politics/en.md,               politics/en,            en,           ua, politics",
        "content/politics/index.en.md,         politics/index,         index,        en, politics",
        "content/story.en.md,                  story,                  story,        en, ''"
    })
    void pathSaysStoryAndLanguage(String path, String key, String slug, String language, String section) {
        FileName name = parse(path).orElseThrow();

        assertThat(name.key()).isEqualTo(key);
        assertThat(name.slug()).isEqualTo(slug);
        assertThat(name.language().key()).isEqualTo(language);
        assertThat(name.firstFolder()).isEqualTo(section);
        assertThat(name.folder()).isEqualTo(path.substring(0, path.lastIndexOf('/') + 1));
        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/politics/story.de.md",
                "content/politics/story.uk.md",
                "content/politics/story/index.pl.md"
            })
    void suffixOfTwoLettersThatIsNoLanguageHereIsAnError(String path) {
        assertThat(parse(path)).isEmpty();
        assertThat(findings.sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("content/language");
            assertThat(finding.position().file()).isEqualTo(path);
        });
    }

    private Optional<FileName> parse(String path) {
        return FileName.parse(new SourceFile(path, Path.of(path)), ContentFolder.CONFIG, findings);
    }
}
