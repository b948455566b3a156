package dev.visnyk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What scripts add to pages that work without them. */
@ExtendWith(WithReader.class)
final class ComfortsTest {
    private static final String PAPER = "getComputedStyle(document.body).backgroundColor";

    @Test
    void theColoursThatAReaderChoseAreThereOnTheNextPage(Reader reader) {
        try (Visit visit = reader.open(url(PageKind.HOME, reader))) {
            Page page = visit.page();
            Object light = page.evaluate(PAPER);

            page.locator("[data-theme-toggle]").click();
            Object dark = page.evaluate(PAPER);
            page.navigate(url(PageKind.ARTICLE, reader));

            assertThat(dark).isNotEqualTo(light);
            assertThat(page.evaluate(PAPER)).isEqualTo(dark);
            assertThat(page.locator("[data-theme-toggle]").getAttribute("aria-pressed"))
                    .isEqualTo("true");
            page.evaluate("localStorage.clear()");
        }
    }

    @Test
    void arrowsLeadFromPhotoToPhoto(Reader reader) {
        try (Visit visit = reader.open(url(PageKind.GALLERY, reader))) {
            Page page = visit.page();
            page.locator(".photos figure").first().focus();

            assertThat(press("ArrowRight", page)).isEqualTo("photo-2");
            assertThat(press("ArrowRight", page)).isEqualTo("photo-3");
            assertThat(press("ArrowLeft", page)).isEqualTo("photo-2");
            press("ArrowLeft", page);
            assertThat(press("ArrowLeft", page)).isEqualTo("photo-1");
        }
    }

    private static Object press(String key, Page page) {
        page.keyboard().press(key);
        return page.evaluate("document.activeElement.id");
    }

    private static String url(PageKind kind, Reader reader) {
        return reader.pages().of(kind).get(0).url();
    }
}
