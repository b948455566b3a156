package dev.visnyk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServeCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private SiteFixture site() {
        return SiteFixture.in(folder).withArticle("city/a.ua.md", "title: Перша\ndate: 2026-10-01");
    }

    @Test
    void aTakenPortIsToldWithOneToTryNext() throws IOException {
        SiteFixture site = site();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            SiteFixture.Run run = site.run("serve", "-p", "" + port);

            assertThat(run.exitCode()).isEqualTo(6);
            assertThat(run.err())
                    .contains("--port: error: port " + port + " is taken [serve/port]")
                    .contains("hint: choose another: visnyk serve -p " + (port + 1));
        }
    }

    @Test
    void whatIsNoAddressOrPortIsMisunderstood() {
        assertThat(site().run("serve", "--bind", "256.1.1.1.1").exitWith(2)).contains("no address \"256.1.1.1.1\"");
        assertThat(site().run("serve", "-p", "70000").exitWith(2)).contains("70000 is not a port");
    }

    @Test
    void thePagesAreServedAndTheTerminalSaysWhatIsWrong() throws Exception {
        SiteFixture site = site();
        CompletableFuture<Integer> exit = new CompletableFuture<>();
        Thread serving = new Thread(() -> exit.complete(VisnykCommand.run(
                new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of(),
                        Clock.fixed(SiteFixture.NOW, ZoneOffset.UTC),
                        false),
                "serve",
                "-s",
                site.path("").toString(),
                "--bind",
                "0.0.0.0",
                "-p",
                "0")));
        serving.start();
        await(() -> told(out).contains("Read the site: "));
        assertThat(told(err)).contains("--bind: warning: everybody who reaches this machine", "[serve/open]");
        String url = told(out).replaceFirst("(?s).*Visnyk serves http://0.0.0.0:(\\d+)/.*", "http://127.0.0.1:$1/");

        assertThat(get(url)).contains("Перша");
        // Until it is watched
        await(() -> told(out).split("Read the site: ", -1).length > 2);
        site.withArticle("city/a.ua.md", "titel: Перша");
        await(() -> told(err).contains("content/city/a.ua.md:2:1: error: unknown key \"titel\""));
        assertThat(get(url)).as("the last good site").contains("Перша");
        site.withArticle("city/a.ua.md", "title: Друга\ndate: 2026-10-01");
        await(() -> told(out)
                        .lines()
                        .filter(line -> line.contains("content/city/a.ua.md changed"))
                        .count()
                > 1);
        assertThat(get(url)).contains("Друга");

        serving.interrupt();
        assertThat(exit.get(20, TimeUnit.SECONDS)).isZero();
    }

    private static String told(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 2_000 && !condition.getAsBoolean(); i++) {
            Thread.sleep(10);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static String get(String url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
