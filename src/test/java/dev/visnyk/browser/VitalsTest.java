package dev.visnyk.browser;

import static dev.visnyk.browser.Reader.WIDTHS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a slow line nothing moves while a page comes, and what is largest in it is what the page is about. */
@ExtendWith(WithReader.class)
final class VitalsTest {
    @TestFactory
    Stream<DynamicTest> nothingMovesAndTheLeadIsTheLargest(Reader reader) {
        return reader.pages().of(PageKind.HOME, PageKind.ARTICLE, PageKind.GALLERY).stream()
                .flatMap(page -> WIDTHS.stream()
                        .map(width -> dynamicTest(page + " " + width, () -> {
                            try (Visit visit = reader.open(page.url(), width, 800, Setting.SLOW_LINE)) {
                                Map<String, Object> vitals = visit.values("vitals.js", null);
                                assertThat(vitals).containsEntry("moved", List.of());
                                assertThat(vitals)
                                        .containsEntry("isLead", true)
                                        .containsEntry("priority", "high")
                                        .doesNotContainEntry("loading", "lazy");
                            }
                        })));
    }
}
