package dev.visnyk.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.visnyk.model.Article;
import dev.visnyk.model.ArticleType;
import dev.visnyk.model.Language;
import dev.visnyk.model.Language.Direction;
import dev.visnyk.model.LocalizedText;
import dev.visnyk.model.Section;
import dev.visnyk.model.SourceFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PermalinkTest {
    @ParameterizedTest
    @CsvSource({
        "'/{lang}/{section}/{yyyy}/{MM}/{slug}/', ua, /ua/politics/2024/10/story/",
        "'/{lang}/{yyyy}/{MM}/{dd}/{slug}.html',  ua, /ua/2024/10/18/story.html",
        "'/{slug}/',                              ua, /story/",
        "'/{lang}/{id}/',                         ua, /ua/politics-2024-story/",
        "'/news/{lang}-{slug}.html',              ua, /news/ua-story.html",
        // A language at the root leaves no double slash.
        "'/{lang}/{section}/{slug}/',             '', /politics/story/"
    })
    void pathIsThePatternFilledIn(String pattern, String languagePath, String path) {
        // 18 October in Kyiv, still the 17th in UTC.
        Article article = article(languagePath, Instant.parse("2024-10-17T21:45:00Z"));

        assertThat(Permalink.parse(pattern).path(article, "politics", ZoneId.of("Europe/Kyiv")))
                .isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {lang}/{slug}/            | a permalink begins with /
                    /{lang}/{slug}            | a permalink ends in / or .html
                    /{lang}/{yyyy}/           | a permalink needs {slug} or {id}
                    /{section}id{yyyy}/       | a permalink needs {slug} or {id}
                    /{lang}/{slug/            | a { without }
                    /{lang}/{Slug}/           | unknown field {Slug}; known: {lang}, {section}, {yyyy}, {MM}, {dd}, {slug}, {id}
                    /../{slug}/               | only A-Z, a-z, 0-9, . _ ~ - and / may stand between the fields
                    /новини/{slug}/           | only A-Z, a-z, 0-9, . _ ~ - and / may stand between the fields
                    /a b/{slug}/              | only A-Z, a-z, 0-9, . _ ~ - and / may stand between the fields
                    """)
    void patternThatCanNotBeOneIsRefused(String pattern, String message) {
        assertThatThrownBy(() -> Permalink.parse(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"/, index.html", "/ua/, ua/index.html", "/404.html, 404.html", "/ua/a.html, ua/a.html", "/feed, feed"})
    void routeIsTheFileAStaticHostAnswersWith(String path, String file) {
        assertThat(Route.of(path).file()).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({"''", "ua/", "https://evil.example/"})
    void routeBeginsWithASlash(String path) {
        assertThatThrownBy(() -> Route.of(path)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Article article(String languagePath, Instant published) {
        return new Article(
                "politics/2024/story",
                new Language("ua", languagePath, "uk", "Українська", "UA", Direction.LTR, 0),
                new SourceFile("content/politics/2024/story.ua.md", Path.of("story.ua.md")),
                "story",
                "Title",
                "",
                published,
                null,
                null,
                new Section("politics", LocalizedText.NONE, LocalizedText.NONE, LocalizedText.NONE, 0),
                List.of(),
                List.of(),
                List.of(),
                ArticleType.NEWS,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                false,
                null,
                null,
                Map.of(),
                "politics/2024/story",
                List.of(),
                List.of(),
                List.of(),
                false);
    }
}
