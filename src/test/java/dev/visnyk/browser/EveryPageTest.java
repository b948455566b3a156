package dev.visnyk.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** No page of any site complains in the console, asks for what is not there or asks anybody else; a {@link Visit} looks at that. */
@ExtendWith(WithReader.class)
final class EveryPageTest {
    @TestFactory
    Stream<DynamicTest> isQuiet(Reader reader) {
        return Stream.of(reader.sample(), reader.kinds())
                .flatMap(site -> site.built().pages().keySet().stream().map(site::url))
                .map(url -> dynamicTest(ServedSite.pathOf(url), () -> {
                    try (Visit visit = reader.open(url)) {
                        visit.page().evaluate("scrollTo(0, document.body.scrollHeight)");
                        assertThat(visit.page().title()).isNotBlank();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> thatHasMovedLeadsOn(Reader reader) {
        return reader.pages().all().stream()
                .filter(page -> page.kind() == PageKind.MOVED)
                .map(page -> dynamicTest(page.toString(), () -> {
                    try (Visit visit = reader.open(page.url())) {
                        visit.page().waitForURL(url -> !url.equals(page.url()));
                        assertThat(visit.page().locator("main h1").count()).isEqualTo(1);
                    }
                }));
    }

    @Test
    void thatIsNotQuietWouldBeHeard(Reader reader) {
        assertHeard(reader, "console.error('oh')", "console: oh");
        assertHeard(reader, "await fetch('/nowhere.json')", "404: ");
        assertHeard(reader, "new Image().src = 'https://count.example/1.gif'", "Content Security Policy");
        assertHeard(
                reader,
                "document.head.append(Object.assign(document.createElement('script'), {text: '1'}))",
                "Content Security Policy");
        assertHeard(reader, "location = 'https://count.example/'", "leaves the site: https://count.example");
    }

    private static void assertHeard(Reader reader, String script, String fault) {
        assertThatThrownBy(() -> {
                    try (Visit visit = reader.open(reader.sample().url("index.html"))) {
                        visit.page().evaluate("async () => { " + script + " }");
                        visit.page().waitForTimeout(200);
                    }
                })
                .hasMessageContaining(fault);
    }
}
