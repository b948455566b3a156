package dev.visnyk.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * axe finds nothing against WCAG 2.2 AA or good practice, in either colour scheme.
 *
 * @see <a href="https://github.com/dequelabs/axe-core/blob/develop/doc/rule-descriptions.md">The rules of axe</a>
 */
@ExtendWith(WithReader.class)
final class AccessibilityTest {
    private static final String AXE = Visit.resource("/axe.min.js");

    @TestFactory
    Stream<DynamicTest> everyKindOfPageInEveryLanguage(Reader reader) {
        return reader.pages().ofEachKind().stream()
                .map(page -> dynamicTest(page.toString(), () -> {
                    try (Visit visit =
                            page.kind() == PageKind.MOVED ? reader.openAndStay(page.url()) : reader.open(page.url())) {
                        assertAccessible(visit);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfStoryAndWhatIsHardToLayOut(Reader reader) {
        return Stream.of(reader.kinds(), reader.hard())
                .flatMap(site -> site.built().stories().keySet().stream()
                        .filter(path -> !path.contains("story-"))
                        .map(site::url))
                .map(url -> dynamicTest(ServedSite.pathOf(url), () -> {
                    try (Visit visit = reader.open(url, 320)) {
                        assertAccessible(visit);
                    }
                }));
    }

    @Test
    void axeWouldFindWhatIsWrong(Reader reader) {
        try (Visit visit = reader.open(reader.sample().url("index.html"))) {
            visit.page().evaluate("document.querySelector('main').innerHTML = '<img src=\"/logo.svg\"><h4>x</h4>'");
            visit.page().evaluate(AXE);
            assertThat(visit.faults("axe-run.js"))
                    .anyMatch(fault -> fault.startsWith("image-alt"))
                    .anyMatch(fault -> fault.startsWith("page-has-heading-one"));
        }
    }

    private static void assertAccessible(Visit visit) {
        visit.page().evaluate(AXE);
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            assertThat(visit.faults("axe-run.js")).as(scheme.name()).isEmpty();
        }
    }
}
