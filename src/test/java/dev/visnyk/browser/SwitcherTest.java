package dev.visnyk.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader walks through all languages of a page and is back where they began. */
@ExtendWith(WithReader.class)
final class SwitcherTest {
    private static final List<String> ROUND = List.of("en", "ru", "uk");

    private static final List<PageKind> PLACES =
            List.of(PageKind.HOME, PageKind.ARTICLE, PageKind.SECTION, PageKind.TOPIC);

    @TestFactory
    Stream<DynamicTest> byMouse(Reader reader) {
        return walks(reader, (visit, link) -> link.click());
    }

    @TestFactory
    Stream<DynamicTest> byKeyboard(Reader reader) {
        return walks(reader, (visit, link) -> {
            for (int i = 0; i < 40 && !(boolean) link.evaluate("it => it === document.activeElement"); i++) {
                visit.page().keyboard().press("Tab");
            }
            visit.page().keyboard().press("Enter");
        });
    }

    private static Stream<DynamicTest> walks(Reader reader, BiConsumer<Visit, Locator> follow) {
        return PLACES.stream()
                .flatMap(kind -> reader.pages().all().stream()
                        .filter(page -> page.kind() == kind && page.tag().equals("uk") && isInAll(page, reader))
                        .limit(1))
                .map(page -> dynamicTest(page.toString(), () -> {
                    try (Visit visit = reader.open(page.url())) {
                        for (String tag : ROUND) {
                            follow.accept(visit, link(visit, tag));
                            visit.page().waitForFunction("tag => document.documentElement?.lang === tag", tag);
                            visit.page().waitForLoadState();
                            assertThat(visit.page()
                                            .locator("nav [aria-current][hreflang]")
                                            .getAttribute("hreflang"))
                                    .isEqualTo(tag);
                            assertThat(reader.sample()
                                            .pageAt(visit.page().url())
                                            .select("link[hreflang=uk]")
                                            .attr("href"))
                                    .as("the same page in another language")
                                    .isEqualTo(page.url());
                        }
                        assertThat(visit.page().url()).isEqualTo(page.url());
                    }
                }));
    }

    private static boolean isInAll(SamplePage page, Reader reader) {
        return ROUND.stream()
                .allMatch(tag -> reader.sample()
                        .pageAt(page.url())
                        .select("head link[hreflang=" + tag + "]")
                        .hasAttr("href"));
    }

    private static Locator link(Visit visit, String tag) {
        return visit.page().locator("nav a[hreflang=" + tag + "]");
    }
}
