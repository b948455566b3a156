package dev.visnyk.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.render.TemplateMetrics.Row;
import dev.visnyk.render.TemplateTimer.Part;
import dev.visnyk.render.TemplateTimer.Span;
import org.junit.jupiter.api.Test;

/** Times are the clock's, but they add up to the nanosecond. */
final class TemplateTimerTest {
    private final TemplateTimer timer = new TemplateTimer();

    @Test
    void ownTimeAndThatOfWhatIsIncludedMakeTheTotal() {
        Span page = timer.begin("page", Part.ROOT);
        once("card");
        once("card");
        timer.end(page);

        assertThat(row("page").own() + row("card").total())
                .isEqualTo(row("page").total());
        assertThat(row("card").own()).isEqualTo(row("card").total());
        assertThat(row("card").longest())
                .isBetween(row("card").total() / 2, row("card").total());
        assertThat(row("card").uses()).isEqualTo(2);
    }

    @Test
    void blocksBelongToTheUseOfTheirTemplate() {
        once("article");
        Span base = timer.begin("base", Part.ROOT);
        timer.end(timer.begin("article", Part.BLOCK));
        timer.end(timer.begin("article", Part.BLOCK));
        timer.end(base);

        assertThat(row("article").uses()).isOne();
        assertThat(row("article").longest()).isEqualTo(row("article").total());
    }

    @Test
    void templateThatWaitsForItselfIsCountedOnce() {
        Span base = timer.begin("base", Part.ROOT);
        Span article = timer.begin("article", Part.BLOCK);
        timer.end(timer.begin("base", Part.BLOCK));
        timer.end(article);
        timer.end(base);

        assertThat(row("base").total())
                .isEqualTo(row("base").own() + row("article").own())
                .isEqualTo(row("base").longest());
    }

    @Test
    void macroIsAUseOnlyForOtherTemplates() {
        Span page = timer.begin("page", Part.ROOT);
        Span macro = timer.begin("macros", Part.MACRO);
        timer.end(timer.begin("macros", Part.MACRO));
        timer.end(macro);
        timer.end(timer.begin("page", Part.MACRO));
        timer.end(page);

        assertThat(row("page").uses()).isOne();
        assertThat(row("macros").uses()).isOne();
    }

    @Test
    void partThatWasNeverEndedEndsWithTheOneAroundIt() {
        Span page = timer.begin("page", Part.ROOT);
        timer.begin("broken", Part.ROOT);
        timer.end(page);
        once("next");

        assertThat(row("page").own()).isEqualTo(row("page").total());
        assertThat(row("next").total()).isPositive();
        assertThat(row("page").total()).isEqualTo(row("page").longest());
    }

    private void once(String template) {
        timer.end(timer.begin(template, Part.ROOT));
    }

    private Row row(String template) {
        return timer.rows().stream()
                .filter(row -> row.template().equals(template))
                .findAny()
                .orElseThrow();
    }
}
