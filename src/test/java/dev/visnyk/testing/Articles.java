package dev.visnyk.testing;

import dev.visnyk.model.Article;
import dev.visnyk.model.ArticleType;
import dev.visnyk.model.Language;
import dev.visnyk.model.Language.Direction;
import dev.visnyk.model.LocalizedText;
import dev.visnyk.model.Section;
import dev.visnyk.model.SourceFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Articles for tests of a single class. */
public final class Articles {
    private Articles() {}

    /** An article of which only the address matters. */
    public static Article ofSlug(String slug, String languagePath) {
        String file = "content/news/" + slug + ".en.md";
        return new Article(
                "news/" + slug,
                new Language("en", languagePath, "en", "English", "EN", Direction.LTR, 0),
                new SourceFile(file, Path.of(file)),
                slug,
                "Title",
                "",
                Instant.parse("2026-10-01T09:30:00Z"),
                null,
                null,
                new Section("news", LocalizedText.NONE, LocalizedText.NONE, LocalizedText.NONE, 0),
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
                "news/" + slug,
                List.of(),
                List.of(),
                List.of(),
                false);
    }
}
