package dev.visnyk.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader whose browser runs no scripts misses nothing. */
@ExtendWith(WithReader.class)
final class WithoutScriptTest {
    @TestFactory
    Stream<DynamicTest> everyKindOfPageIsWhole(Reader reader) {
        return reader.pages().ofEachKind().stream()
                .filter(page -> page.tag().equals("uk") && page.kind() != PageKind.MOVED)
                .map(page -> dynamicTest(page.toString(), () -> {
                    try (Visit visit = open(page.url(), reader)) {
                        Page opened = visit.page();
                        assertThat(opened.locator("main h1").count()).isEqualTo(1);
                        assertThat(
                                        opened.locator("img")
                                                .evaluateAll(
                                                        "all => all.filter(it => !it.complete || !it.naturalWidth).map(it => it.src)"))
                                .asInstanceOf(LIST)
                                .as("images that were not shown")
                                .isEmpty();
                        assertThat(visit.faults("layout.js")).isEmpty();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> linksLeadOn(Reader reader) {
        return Stream.of("header nav a[hreflang=en]", "header nav a:not([hreflang])", "main article a", "footer nav a")
                .map(link -> dynamicTest(link, () -> {
                    try (Visit visit = open(reader.sample().url("index.html"), reader)) {
                        String before = visit.page().url();
                        visit.page()
                                .locator(link)
                                .locator("visible=true")
                                .first()
                                .click();
                        visit.page().waitForLoadState();
                        assertThat(visit.page().url()).isNotEqualTo(before);
                        assertThat(visit.page().locator("main h1").count()).isEqualTo(1);
                    }
                }));
    }

    private static Visit open(String url, Reader reader) {
        return reader.open(url, 1280, 800, Setting.WITHOUT_SCRIPT);
    }
}
