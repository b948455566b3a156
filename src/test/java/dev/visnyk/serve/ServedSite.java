package dev.visnyk.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.testing.PreviewOptions;
import dev.visnyk.testing.SiteFixture;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A site that is served, and a browser without a screen. */
final class ServedSite implements AutoCloseable, PreviewServer.Listener {
    private static final Pattern VERSION = Pattern.compile("data-version=\"([^\"]*)\"");
    private static final Pattern SCRIPT = Pattern.compile("<script src=\"/_visnyk/live.js\".*?</script>\n");
    private static final int SECONDS = 60;

    private final PreviewServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    final BlockingQueue<SiteUpdate> updates = new LinkedBlockingQueue<>();
    final List<Diagnostic> broken = new CopyOnWriteArrayList<>();

    private ServedSite(Path site, boolean navigates, Supplier<Instant> clock) {
        try {
            server = PreviewServer.start(
                    new PreviewServer.Options(
                            site,
                            InetAddress.getLoopbackAddress(),
                            0,
                            navigates,
                            url -> PreviewOptions.of(site, url, clock.get()),
                            clock),
                    this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ServedSite of(SiteFixture site) {
        return new ServedSite(site.path(""), false, () -> SiteFixture.NOW).ready();
    }

    static ServedSite navigating(SiteFixture site) {
        return new ServedSite(site.path(""), true, () -> SiteFixture.NOW).ready();
    }

    static ServedSite at(SiteFixture site, Supplier<Instant> clock) {
        return new ServedSite(site.path(""), false, clock).ready();
    }

    /** Waits until the site was read, and read again once it is watched. */
    private ServedSite ready() {
        awaitUpdate();
        awaitUpdate();
        return this;
    }

    SiteUpdate awaitUpdate() {
        try {
            SiteUpdate update = updates.poll(SECONDS, TimeUnit.SECONDS);
            assertThat(update).as("told of a reading").isNotNull();
            return update;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return server.port();
    }

    PreviewServer server() {
        return server;
    }

    String origin() {
        return "http://127.0.0.1:" + port();
    }

    HttpResponse<byte[]> get(String path, String... headers) {
        return send(headers(HttpRequest.newBuilder(URI.create(origin() + path)), headers)
                .build());
    }

    HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static HttpRequest.Builder headers(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** The text of a page, without what a preview adds. */
    String page(String path) {
        return SCRIPT.matcher(text(path)).replaceFirst("");
    }

    String text(String path) {
        return new String(get(path).body(), StandardCharsets.UTF_8);
    }

    /** Opens a page as a browser does, and listens. */
    OpenPage open(String path) {
        return new OpenPage(path);
    }

    /** A page that is open. */
    final class OpenPage implements AutoCloseable {
        private final String path;
        private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
        private InputStream stream;

        private OpenPage(String path) {
            this.path = path;
            listen(text(path));
        }

        private void listen(String html) {
            Matcher version = VERSION.matcher(html);
            assertThat(version.find()).as(html).isTrue();
            try {
                stream = http.send(
                                HttpRequest.newBuilder(URI.create(origin() + "/_visnyk/events?page=" + path
                                                + "&version=" + version.group(1)))
                                        .build(),
                                HttpResponse.BodyHandlers.ofInputStream())
                        .body();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            CountDownLatch isOpen = new CountDownLatch(1);
            Thread reader = new Thread(() -> read(lines, isOpen));
            reader.setDaemon(true);
            reader.start();
            try {
                assertThat(isOpen.await(SECONDS, TimeUnit.SECONDS))
                        .as("the first beat")
                        .isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private void read(BufferedReader lines, CountDownLatch isOpen) {
            try (lines) {
                String event = "";
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.equals(":")) {
                        isOpen.countDown();
                    } else if (line.startsWith("event: ")) {
                        event = line.substring(7);
                    } else if (line.startsWith("data: ")) {
                        events.add((event + " " + line.substring(6)).strip());
                    }
                }
            } catch (IOException e) {
                // It is closed.
            }
        }

        /** The next event, with its data. */
        String next() {
            try {
                String event = events.poll(SECONDS, TimeUnit.SECONDS);
                assertThat(event).as("told, with " + path + " open").isNotNull();
                return event;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Loads the page again whenever it is told to, until it shows a text. A file may be seen half written. */
        void loadsUntilItShows(String text) {
            do {
                while (!next().equals("reload")) {
                    // Something else is told.
                }
            } while (!reload().contains(text));
        }

        /** Waits for an event that is none of those that may come before it. */
        String nextBut(String other) {
            String event = next();
            while (event.startsWith(other)) {
                event = next();
            }
            return event;
        }

        /** Every event that has come. */
        List<String> all() {
            List<String> all = new ArrayList<>();
            events.drainTo(all);
            return all;
        }

        /** Loads the page again. */
        String reload() {
            close();
            String html = text(path);
            listen(html);
            return html;
        }

        @Override
        public void close() {
            try {
                stream.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void read(SiteUpdate update) {
        updates.add(update);
    }

    @Override
    public void broken(List<Diagnostic> findings) {
        broken.addAll(findings);
    }

    @Override
    public void failed(Throwable failure) {
        failures.add(failure);
    }

    @Override
    public void close() {
        server.close();
        assertThat(failures).isEmpty();
    }
}
