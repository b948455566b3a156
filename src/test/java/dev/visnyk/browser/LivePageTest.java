package dev.visnyk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.serve.PreviewServer;
import dev.visnyk.serve.SiteUpdate;
import dev.visnyk.testing.PreviewOptions;
import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees of a preview while files change. */
@ExtendWith(WithReader.class)
final class LivePageTest {
    @TempDir
    Path folder;

    private final CountDownLatch watched = new CountDownLatch(2);
    private final List<String> errors = new ArrayList<>();
    private SiteFixture site;
    private PreviewServer server;
    private Page page;

    @BeforeEach
    void serve(Reader reader) throws IOException, InterruptedException {
        site = SiteFixture.in(folder)
                .with("content/site.yaml", "languages: {ua: {tag: uk}, en: {tag: en}}\n")
                .withArticle("city/a.ua.md", "title: Перша\ndate: 2026-10-01");
        write("Body.\n\n".repeat(200));
        server = PreviewServer.start(
                new PreviewServer.Options(
                        folder,
                        InetAddress.getLoopbackAddress(),
                        0,
                        false,
                        url -> PreviewOptions.of(folder, url, SiteFixture.NOW),
                        () -> SiteFixture.NOW),
                new Listener());
        assertThat(watched.await(60, TimeUnit.SECONDS)).isTrue();
        page = reader.window();
        page.onPageError(errors::add);
        page.navigate("http://127.0.0.1:" + server.port() + "/en/city/2026/10/a/");
    }

    private final class Listener implements PreviewServer.Listener {
        @Override
        public void read(SiteUpdate update) {
            watched.countDown();
        }

        @Override
        public void broken(List<Diagnostic> findings) {
            // The page says so.
        }

        @Override
        public void failed(Throwable failure) {
            errors.add(failure.toString());
        }
    }

    private void write(String body) {
        site.with("content/city/a.en.md", "---\ntitle: First\n---\n\n" + body);
    }

    @AfterEach
    void end() {
        page.close();
        server.close();
        assertThat(errors).isEmpty();
    }

    @Test
    void whatIsSavedIsShownAndThePlaceIsKept() {
        page.evaluate("scrollTo(0, 1500)");

        write("Said anew.\n\n".repeat(200));

        assertThat(page.getByText("Said anew.").first()).isAttached();
        page.waitForFunction("scrollY === 1500");
    }

    @Test
    void aStyleSheetComesWithoutTheRest() {
        page.evaluate("window.mark = 1");

        site.with("templates/assets/site.css", "body { background: rgb(1, 2, 3) }");

        page.waitForFunction("getComputedStyle(document.body).backgroundColor === 'rgb(1, 2, 3)'");
        assertThat(page.evaluate("window.mark")).isEqualTo(1);
    }

    @Test
    void theDeskIsForEverybody() {
        page.navigate("http://127.0.0.1:" + server.port() + "/_desk/");
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : Reader.WIDTHS) {
                page.setViewportSize(width, 800);
                page.evaluate(Visit.resource("/axe.min.js"));
                assertThat((List<?>) page.evaluate(Visit.resource("/browser/axe-run.js")))
                        .as(scheme + " " + width)
                        .isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
            }
        }
    }

    @Test
    void theDeskIsWorkedByKeys() {
        page.navigate("http://127.0.0.1:" + server.port() + "/_desk/");

        page.keyboard().press("j");
        page.keyboard().press("Enter");

        page.waitForURL("**/_desk/story?key=*");
        assertThat(page.locator("h1")).hasText("Перша");
    }

    @Test
    void whatIsWrongIsShownUntilItIsHiddenOrMended() {
        Locator panel = page.locator("visnyk-preview .panel");
        site.with("content/city/a.en.md", "---\ntitel: First\n---\n\nBody.\n");

        assertThat(panel).containsText("content/city/a.en.md:2:1");
        assertThat(panel).containsText("did you mean \"title\"?");
        assertThat(panel.getByRole(AriaRole.BUTTON)).isFocused();
        page.keyboard().press("Escape");
        assertThat(panel).isHidden();

        page.reload();
        assertThat(panel).isVisible();
        write("Mended.");
        assertThat(panel).isHidden();
        assertThat(page.getByText("Mended.")).isVisible();
    }
}
