package dev.visnyk.browser;

import static dev.visnyk.browser.Reader.WIDTHS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** In a window of any width nothing sticks out, lies on something else or leaves a hole, whatever the page holds. */
@ExtendWith(WithReader.class)
final class LayoutTest {
    @TestFactory
    Stream<DynamicTest> everyKindOfPageInEveryLanguage(Reader reader) {
        return reader.pages().ofEachKind().stream()
                .filter(page -> page.kind() != PageKind.MOVED)
                .map(page -> dynamicTest(page.toString(), () -> assertLaidOut(page.url(), reader)));
    }

    @TestFactory
    Stream<DynamicTest> whatIsHardToLayOut(Reader reader) {
        return reader.hard().built().pages().keySet().stream()
                .filter(path -> !path.matches(".*(story|topic)-(?!1/).*"))
                .map(path -> dynamicTest(
                        "/" + path, () -> assertLaidOut(reader.hard().url(path), reader)));
    }

    private static void assertLaidOut(String url, Reader reader) {
        SoftAssertions soft = new SoftAssertions();
        try (Visit visit = reader.open(url, WIDTHS.get(0))) {
            for (int width : WIDTHS) {
                visit.page().setViewportSize(width, 800);
                soft.assertThat(visit.faults("layout.js")).as(width + " px").isEmpty();
            }
        }
        soft.assertAll();
    }

    @TestFactory
    Stream<DynamicTest> noPlaceInAFrontPageIsEmpty(Reader reader) {
        return Stream.concat(
                        reader.pages().of(PageKind.HOME).stream().map(SamplePage::url),
                        Stream.of("index.html", "en/index.html", "ru/index.html", "ar/index.html")
                                .map(reader.hard()::url))
                .map(url -> dynamicTest(url, () -> {
                    SoftAssertions soft = new SoftAssertions();
                    for (int width : WIDTHS) {
                        try (Visit visit = reader.open(url, width)) {
                            soft.assertThat(visit.faults("grids.js"))
                                    .as(width + " px")
                                    .isEmpty();
                        }
                    }
                    soft.assertAll();
                }));
    }

    @Test
    void whatIsWrongWouldBeSeen(Reader reader) {
        try (Visit visit = reader.open(reader.sample().url("index.html"))) {
            // The page's policy forbids style attributes, but not what a script sets.
            visit.page().evaluate("""
                    const main = document.querySelector('main');
                    main.innerHTML = `
                      <p data-style="position: relative; inset-inline-start: 90vw; width: 50vw">Out</p>
                      <p data-style="height: 1px">Below</p><p data-style="margin-block-start: -1px">Above</p>
                      <p data-style="width: 3em; overflow: hidden; white-space: nowrap">Cut off at its end</p>
                      <p data-style="width: 2em; overflow-wrap: normal">Supercalifragilistic</p>
                      <img src="/logo.svg" alt="">
                      <div data-style="display: grid; grid-template-columns: 1fr 1fr"><div>1</div><div>2</div><div>3</div></div>`;
                    main.querySelectorAll('[data-style]').forEach(it => { it.style.cssText = it.dataset.style; });""");
            assertThat(visit.faults("layout.js"))
                    .anyMatch(fault -> fault.startsWith("the page is"))
                    .anyMatch(fault -> fault.contains("“Out” reaches"))
                    .anyMatch(fault -> fault.contains("“Below” lies on"))
                    .anyMatch(fault -> fault.contains("is cut off"))
                    .anyMatch(fault -> fault.contains("sticks out of its box"))
                    .anyMatch(fault -> fault.contains("no width"));
            assertThat(visit.faults("grids.js")).hasSize(1).first().asString().startsWith("row 2, column 2");
        }
    }
}
