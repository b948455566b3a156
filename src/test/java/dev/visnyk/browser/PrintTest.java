package dev.visnyk.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** On paper there is the story, and nothing that paper can't do. */
@ExtendWith(WithReader.class)
final class PrintTest {
    @TestFactory
    Stream<DynamicTest> aStoryIsPrintedWithoutWhatLeadsElsewhere(Reader reader) {
        return reader.pages().of(PageKind.ARTICLE, PageKind.LIVE, PageKind.GALLERY).stream()
                .map(page -> dynamicTest(page.toString(), () -> {
                    try (Visit visit = reader.open(page.url())) {
                        assertThat(visit.page().locator("nav:visible").count()).isPositive();
                        visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
                        assertThat(visit.page()
                                        .locator("nav:visible, .skip:visible, button:visible")
                                        .count())
                                .isZero();
                        for (Locator part : visit.page()
                                .locator("main h1, main time, main article p")
                                .all()) {
                            if (part.locator("xpath=ancestor::aside|ancestor::nav|ancestor::footer")
                                            .count()
                                    == 0) {
                                assertThat(part.isVisible())
                                        .as(part.textContent())
                                        .isTrue();
                            }
                        }
                        assertThat(visit.faults("layout.js")).isEmpty();
                    }
                }));
    }
}
