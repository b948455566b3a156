package dev.visnyk.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.content.Visibility.Reason;
import dev.visnyk.testing.SiteFixture;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is shown at one moment, by itself and among translations. */
final class VisibilityTest {
    private static final Instant NOW = SiteFixture.NOW;
    private static final Visibility READERS = new Visibility(NOW, false, false, false);

    @TempDir
    Path folder;

    @Test
    void storyAppearsAtTheVeryMomentOfItsDate() {
        assertThat(READERS.reason(false, false, NOW, null)).isEmpty();
        assertThat(READERS.reason(false, false, NOW.plusNanos(1), null)).contains(Reason.FUTURE);
    }

    @Test
    void storyIsGoneAtTheVeryMomentOfItsExpiry() {
        assertThat(READERS.reason(false, false, null, NOW)).contains(Reason.EXPIRED);
        assertThat(READERS.reason(false, false, null, NOW.plusNanos(1))).isEmpty();
    }

    @Test
    void everyCombinationIsShownOnlyIfEachReasonIsWaived() {
        for (int bits = 0; bits < 1 << 7; bits++) {
            boolean isDraft = (bits & 1) != 0;
            boolean isFuture = (bits & 2) != 0;
            boolean isExpired = (bits & 4) != 0;
            boolean isWithdrawn = (bits & 8) != 0;
            Visibility visibility = new Visibility(NOW, (bits & 16) != 0, (bits & 32) != 0, (bits & 64) != 0);

            Optional<Reason> reason = visibility.reason(
                    isDraft,
                    isWithdrawn,
                    isFuture ? NOW.plusSeconds(1) : NOW.minusSeconds(9),
                    isExpired ? NOW.minusSeconds(1) : null);

            boolean isShown = !isWithdrawn
                    && (!isDraft || visibility.drafts())
                    && (!isFuture || visibility.future())
                    && (!isExpired || visibility.expired());
            assertThat(reason.isEmpty())
                    .as("combination %d, %s", bits, visibility)
                    .isEqualTo(isShown);
        }
    }

    @Test
    void storyThatSaysNothingIsShown() {
        assertThat(READERS.reason(null, false, null, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    -                              | -                            | ua en
                    draft: true                    | -                            | -
                    draft: true                    | draft: false                 | -
                    withdrawn: {reason: x}         | -                            | -
                    expires: 2026-10-05            | -                            | -
                    expires: 2026-10-05            | expires: 2030-01-01          | -
                    -                              | draft: true                  | ua
                    -                              | withdrawn: {reason: x}       | ua
                    -                              | date: 2026-11-01T12:00:00Z   | ua
                    -                              | date: 2026-11-01T10:00:00Z   | ua en
                    -                              | expires: 2026-11-01T10:00:00Z | ua
                    -                              | expires: 2026-11-01T10:00:01Z | ua en
                    """)
    void storyIsWithheldWithItsOriginalAndATranslationCanOnlyBeWithheldFurther(
            @Nullable String original, @Nullable String translation, @Nullable String shown) {
        ContentFolder content = new ContentFolder(folder)
                .withArticle("politics/story.ua.md", "title: T\ndate: 2026-10-01\n" + line(original))
                .withArticle("politics/story.en.md", "title: T\n" + line(translation));

        assertThat(content.read().shownIn()).isEqualTo(shown == null ? List.of() : List.of(shown.split(" ")));
        assertThat(content.read().site().stories()).hasSize(shown == null ? 0 : 1);
    }

    @Test
    void storyBeforeItsDateIsWithheldEvenIfATranslationHasAnEarlierOne() {
        ContentFolder content = new ContentFolder(folder)
                .withArticle("politics/story.ua.md", "title: T\ndate: 2026-12-01")
                .withArticle("politics/story.en.md", "title: T\ndate: 2026-10-01");

        assertThat(content.read().shownIn()).isEmpty();
        assertThat(content.read().rules()).containsExactly("translation/fact");
    }

    @Test
    void withdrawnStoryIsNotShownEvenInAPreview() {
        ContentFolder content = new ContentFolder(folder)
                .withArticle("politics/story.ua.md", "title: T\ndate: 2026-10-01\nwithdrawn: {reason: x}");

        assertThat(content.read(new Visibility(NOW, true, true, true)).shownIn())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"draft: true, true", "date: 2026-12-01, true", "expires: 2026-10-02, true", "draft: false, false"})
    void previewMarksWhatReadersDoNotSee(String line, boolean withheld) {
        String date = line.startsWith("date") ? "" : "date: 2026-10-01\n";
        ContentFolder content =
                new ContentFolder(folder).withArticle("politics/story.ua.md", "title: T\n" + date + line);

        assertThat(content.read(new Visibility(NOW, true, true, true))
                        .article("ua")
                        .withheld())
                .isEqualTo(withheld);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    date: 2026-12-01T00:00:00Z                                    | 2026-12-01T00:00:00Z
                    date: 2026-10-01\\nexpires: 2026-11-20T00:00:00Z               | 2026-11-20T00:00:00Z
                    date: 2026-10-01\\nexpires: 2026-10-20T00:00:00Z               | -
                    date: 2026-12-01T00:00:00Z\\ndraft: true                       | -
                    date: 2026-11-01T10:00:00Z                                    | 2026-11-03T10:00:00Z
                    """)
    void nextChangeIsTheNextEmbargoOrExpiryOrTheEndOfNews(String lines, @Nullable Instant next) {
        ContentFolder content = new ContentFolder(folder)
                .withArticle("politics/story.ua.md", "title: T\n" + lines.replace("\\n", "\n"));

        assertThat(content.read().site().nextChange()).isEqualTo(next);
    }

    private static String line(@Nullable String line) {
        return line == null ? "" : line;
    }
}
