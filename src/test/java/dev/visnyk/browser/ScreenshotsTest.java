package dev.visnyk.browser;

import static dev.visnyk.browser.Reader.WIDTHS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures of pages in target/screenshots, for a person to look at. */
@ExtendWith(WithReader.class)
final class ScreenshotsTest {
    private static final Path FOLDER = Path.of("target/screenshots");
    private static final ColorScheme[] SCHEMES = {ColorScheme.LIGHT, ColorScheme.DARK};

    @TestFactory
    Stream<DynamicTest> everyKindOfPageInItsFirstLanguage(Reader reader) {
        return reader.pages().ofEachKind().stream()
                .filter(page -> page.tag().equals("uk") && page.kind() != PageKind.MOVED)
                .map(page -> dynamicTest(page.toString(), () -> {
                    try (Visit visit = reader.open(page.url())) {
                        for (int width : WIDTHS) {
                            visit.page().setViewportSize(width, 800);
                            for (ColorScheme scheme : SCHEMES) {
                                visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                                take(visit, page.kind() + "-" + width + "-" + scheme, true);
                            }
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> theFirstScreenOfEachFrontPageAndStory(Reader reader) {
        return reader.pages().of(PageKind.HOME, PageKind.ARTICLE).stream()
                .map(page -> dynamicTest(page.toString(), () -> {
                    try (Visit visit = reader.open(page.url())) {
                        String name = "first-" + page.kind() + "-" + page.tag();
                        take(visit, name + "-1280", false);
                        visit.page().setViewportSize(390, 844);
                        take(visit, name + "-390", false);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsHardToLayOut(Reader reader) {
        return reader.hard().built().pages().keySet().stream()
                .filter(path -> !path.matches(".*((story|topic)-|404|archive|corrections).*"))
                .map(path -> dynamicTest(path, () -> {
                    String name = "hard-" + path.replace("/index.html", "").replace('/', '-');
                    try (Visit visit = reader.open(reader.hard().url(path), 320)) {
                        take(visit, name + "-320", true);
                        visit.page().setViewportSize(1280, 800);
                        take(visit, name + "-1280", true);
                    }
                }));
    }

    private static void take(Visit visit, String name, boolean isWhole) {
        byte[] picture = visit.page()
                .screenshot(new ScreenshotOptions()
                        .setPath(FOLDER.resolve(name.toLowerCase(Locale.ROOT) + ".png"))
                        .setFullPage(isWhole));
        assertThat(picture).isNotEmpty();
    }
}
