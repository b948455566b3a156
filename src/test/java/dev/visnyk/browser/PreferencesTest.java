package dev.visnyk.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages do as the reader's settings ask: larger, stiller, in colours of the reader's own. */
@ExtendWith(WithReader.class)
final class PreferencesTest {
    @TestFactory
    Stream<DynamicTest> atTwiceTheSizeNothingIsLost(Reader reader) {
        return everywhere(
                reader,
                Setting.ZOOMED,
                visit -> assertThat(visit.faults("layout.js")).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> nothingMovesForWhomMotionHurts(Reader reader) {
        return everywhere(reader, Setting.STILL, visit -> {
            visit.page().keyboard().press("Tab");
            visit.page().locator("main a:visible").first().hover();
            assertThat(visit.faults("motion.js")).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> inColoursOfTheReadersOwnThePageIsWhole(Reader reader) {
        return everywhere(reader, Setting.FORCED_COLOURS, visit -> {
            assertThat(visit.page().evaluate("matchMedia('(forced-colors: active)').matches"))
                    .isEqualTo(true);
            assertThat(visit.faults("layout.js")).isEmpty();
            visit.page().keyboard().press("Tab");
            assertThat(visit.values("focus.js", null)).containsEntry("isMarked", true);
            assertThat(visit.page().locator(":focus").evaluate("it => getComputedStyle(it).outlineStyle"))
                    .as("shadows are not drawn here, outlines are")
                    .isNotEqualTo("none");
        });
    }

    private static Stream<DynamicTest> everywhere(Reader reader, Setting setting, Consumer<Visit> look) {
        return reader.pages().ofEachKind().stream()
                .filter(page -> page.tag().equals("uk") && page.kind() != PageKind.MOVED)
                .map(page -> dynamicTest(page.toString(), () -> {
                    try (Visit visit = reader.open(page.url(), setting == Setting.ZOOMED ? 640 : 1280, 400, setting)) {
                        look.accept(visit);
                    }
                }));
    }
}
