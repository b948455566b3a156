package dev.visnyk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.visnyk.testing.SiteFixture;
import dev.visnyk.testing.TestSites;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The Chromium of this machine and the sites that it reads; all are begun once for all tests of this package. */
final class Reader implements AutoCloseable {
    /** The windows that layouts are tried in: a small phone, a tablet, a desk. */
    static final List<Integer> WIDTHS = List.of(320, 768, 1280);

    /** Nothing but loopback can be reached, and the browser asks for nothing by itself. */
    private static final List<String> FLAGS = List.of(
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final ServedSite sample;
    private final ServedSite kinds;
    private final ServedSite hard;
    private final SamplePages pages;
    private final Playwright playwright;
    private final Browser browser;
    private final Map<Setting, Page> windows = new EnumMap<>(Setting.class);

    Reader() {
        Path folder = folder();
        sample = ServedSite.of("sample", SiteFixture.in(Path.of("")), "/", folder);
        kinds = ServedSite.of("kinds", TestSites.everyKind(folder.resolve("kinds-source")), "/sub/", folder);
        hard = ServedSite.of("hard", HardSite.in(folder.resolve("hard-source")), "/", folder);
        pages = SamplePages.of(sample);
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                        .setChromiumSandbox(false)
                        .setArgs(FLAGS));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample newsroom. */
    ServedSite sample() {
        return sample;
    }

    /** A site with every kind of story, below a path. */
    ServedSite kinds() {
        return kinds;
    }

    /** A site with what is hard to lay out. */
    ServedSite hard() {
        return hard;
    }

    /** The pages of the sample newsroom. */
    SamplePages pages() {
        return pages;
    }

    /** Opens a page at a desk. */
    Visit open(String url) {
        return open(url, 1280);
    }

    /** Opens a page in a window of some width. */
    Visit open(String url, int width) {
        return open(url, width, 800, Setting.USUAL);
    }

    /** Opens a page in a window of some size, in a browser that is set so. */
    Visit open(String url, int width, int height, Setting setting) {
        Visit visit = begin(url, width, height, setting);
        visit.page().navigate(url);
        return visit;
    }

    /** Opens a page that leads on at once, and stays there. */
    Visit openAndStay(String url) {
        Visit visit = begin(url, 1280, 800, Setting.USUAL).staying();
        visit.page().navigate(url);
        return visit;
    }

    /** An empty window of its own. */
    Page window() {
        return browser.newPage();
    }

    /** A visit in the one window of a setting, since to open another takes longer than all else. */
    private Visit begin(String url, int width, int height, Setting setting) {
        Page page = setting == Setting.SLOW_LINE
                ? browser.newPage(setting.options())
                : windows.computeIfAbsent(setting, it -> browser.newPage(it.options()));
        page.setViewportSize(width, height);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(ColorScheme.LIGHT));
        return new Visit(page, url, setting == Setting.SLOW_LINE);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        List.of(sample, kinds, hard).forEach(ServedSite::close);
    }
}
