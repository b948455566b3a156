package dev.visnyk.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a front page says before one scrolls. */
@ExtendWith(WithReader.class)
final class FirstScreenTest {
    @TestFactory
    Stream<DynamicTest> aDeskShowsTheLeadSixHeadlinesAndTwoSections(Reader reader) {
        return homes(reader)
                .map(page -> dynamicTest(page.toString(), () -> {
                    Map<String, Object> screen = look(page, 1280, 800, reader);
                    assertThat(screen).containsEntry("lead", true);
                    assertThat((int) screen.get("headlines")).as("headlines").isGreaterThanOrEqualTo(6);
                    assertThat((int) screen.get("sections")).as("sections").isGreaterThanOrEqualTo(2);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aPhoneShowsTheLeadAndTwoHeadlines(Reader reader) {
        return homes(reader)
                .map(page -> dynamicTest(page.toString(), () -> {
                    Map<String, Object> screen = look(page, 390, 844, reader);
                    assertThat(screen).containsEntry("lead", true);
                    assertThat((int) screen.get("headlines")).as("headlines").isGreaterThanOrEqualTo(2);
                }));
    }

    private static Stream<SamplePage> homes(Reader reader) {
        return reader.pages().of(PageKind.HOME).stream();
    }

    private static Map<String, Object> look(SamplePage page, int width, int height, Reader reader) {
        List<String> stories = reader.sample().built().stories().keySet().stream()
                .map(path -> "/" + path.replaceFirst("index\\.html$", ""))
                .toList();
        try (Visit visit = reader.open(page.url(), width, height, Setting.USUAL)) {
            return visit.values("first-screen.js", stories);
        }
    }
}
