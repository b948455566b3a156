package dev.visnyk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.web.Answer.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
final class SurveyTest {
    private static final Duration NONE = Duration.ZERO;

    private final Loopback server = new Loopback();

    @AfterEach
    void stop() {
        server.close();
    }

    private static Patience patience(int retries) {
        return new Patience(
                Duration.ofSeconds(5),
                retries,
                Duration.ofMillis(10),
                Duration.ofSeconds(2),
                8,
                2,
                NONE,
                Duration.ofSeconds(20));
    }

    private static Map<WebAddress, Answer> ask(Patience patience, List<String> addresses) {
        return new Survey(patience, "Visnyk/test")
                .ask(
                        addresses.stream()
                                .map(it -> WebAddress.of(it).orElseThrow())
                                .toList(),
                        done -> {});
    }

    private static Answer ask(Patience patience, String address) {
        return ask(patience, List.of(address)).values().iterator().next();
    }

    private Answer ask(String path) {
        return ask(patience(1), server.at(path));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 206})
    void whatIsThereIsFoundByItsHeadersAlone(int status) {
        server.with("/a", status);

        assertThat(ask("/a")).isEqualTo(Answer.FOUND);
        assertThat(server.requests()).containsExactly("HEAD /a");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void whatIsGoneIsDeadOnceAGetHasSaidSoToo(int status) {
        server.with("/a", status);

        assertThat(ask("/a")).isEqualTo(new Answer(Kind.DEAD, "answers " + status));
        assertThat(server.requests()).containsExactly("HEAD /a", "GET /a");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 405, 500, 501})
    void aServerThatKnowsNoHeadIsAskedAgain(int status) {
        server.with("/a", it -> Loopback.status(it, it.getRequestMethod().equals("HEAD") ? status : 200));

        assertThat(ask("/a")).isEqualTo(Answer.FOUND);
    }

    @Test
    void nothingOfALongBodyIsWaitedFor() {
        server.with("/a", exchange -> {
            if (exchange.getRequestMethod().equals("HEAD")) {
                Loopback.status(exchange, 405);
                return;
            }
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[10]);
            exchange.getResponseBody().flush();
            Thread.sleep(20_000);
        });

        long start = System.nanoTime();
        assertThat(ask("/a")).isEqualTo(Answer.FOUND);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 402, 403, 451, 999})
    void whatServersKeepFromProgramsIsUnclear(int status) {
        server.with("/a", status);

        assertThat(ask("/a")).isEqualTo(new Answer(Kind.UNCLEAR, "answers " + status));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 308})
    void whatHasMovedForGoodHasANewAddress(int status) {
        server.with("/a", status, "Location", "/b")
                .with("/b", 302, "Location", "/c")
                .with("/c", 200);

        assertThat(ask("/a")).isEqualTo(new Answer(Kind.MOVED, server.at("/b")));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 303, 307})
    void whatIsElsewhereForAWhileIsFound(int status) {
        server.with("/a", status, "Location", "/b")
                .with("/b", 301, "Location", "/c")
                .with("/c", 200);

        assertThat(ask("/a")).isEqualTo(Answer.FOUND);
    }

    @Test
    void whatLeadsToNothingIsDead() {
        server.with("/a", 301, "Location", "/nothing");

        assertThat(ask("/a").kind()).isEqualTo(Kind.DEAD);
    }

    @Test
    void circlesEnd() {
        server.with("/a", 302, "Location", "/b").with("/b", 301, "Location", "/a");

        assertThat(ask("/a")).isEqualTo(new Answer(Kind.UNREACHABLE, "is led on in a circle, or too often"));
    }

    @Test
    void endlessWaysEnd() {
        for (int i = 0; i < 50; i++) {
            server.with("/" + i, 302, "Location", "/" + (i + 1));
        }

        assertThat(ask("/0").kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(server.requests()).hasSizeLessThan(20);
    }

    @Test
    void whatLeadsOutOfTheWebIsUnclear() {
        server.with("/a", 302, "Location", "tg://resolve?domain=visnyk");

        assertThat(ask("/a").kind()).isEqualTo(Kind.UNCLEAR);
    }

    @Test
    void aServerThatWantsToBeLeftAloneIsAskedWhenItSays() {
        List<Long> times = new CopyOnWriteArrayList<>();
        server.with("/a", exchange -> {
            times.add(System.nanoTime());
            Loopback.status(exchange, times.size() == 1 ? 429 : 200, "Retry-After", "1");
        });

        assertThat(ask("/a")).isEqualTo(Answer.FOUND);
        assertThat(Duration.ofNanos(times.get(1) - times.get(0))).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aTimeToComeBackIsThatOfTheServersClock() {
        AtomicInteger count = new AtomicInteger();
        server.with(
                "/a",
                exchange -> Loopback.status(
                        exchange,
                        count.incrementAndGet() == 1 ? 503 : 200,
                        "Date",
                        "Thu, 01 Jan 2026 10:00:00 GMT",
                        "Retry-After",
                        "Thu, 01 Jan 2026 10:00:01 GMT"));

        assertThat(ask("/a")).isEqualTo(Answer.FOUND);
    }

    @Test
    void nobodyWaitsForever() {
        server.with("/a", 429, "Retry-After", "3600").with("/b", 503, "Retry-After", "3600");

        assertThat(ask("/a").kind()).isEqualTo(Kind.UNCLEAR);
        assertThat(ask("/b").kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(server.requests()).containsExactly("HEAD /a", "HEAD /b");
    }

    @Test
    void aServerInTroubleIsAskedAgain() {
        AtomicInteger count = new AtomicInteger();
        server.with("/a", it -> Loopback.status(it, count.incrementAndGet() == 1 ? 502 : 200))
                .with("/b", 500);

        assertThat(ask("/a")).isEqualTo(Answer.FOUND);
        assertThat(ask("/b")).isEqualTo(new Answer(Kind.UNREACHABLE, "answers 500"));
    }

    @Test
    void aSlowServerIsNotWaitedFor() {
        server.with("/a", exchange -> Thread.sleep(10_000));
        Patience hasty =
                new Patience(Duration.ofMillis(200), 1, Duration.ofMillis(5), NONE, 8, 2, NONE, Duration.ofSeconds(20));

        assertThat(ask(hasty, server.at("/a"))).isEqualTo(new Answer(Kind.UNREACHABLE, "no answer in time"));
        assertThat(server.requests()).isNotEmpty();
    }

    @Test
    void aPortThatNobodyListensAtIsUnreachable() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        assertThat(ask(patience(1), "http://127.0.0.1:" + port + "/"))
                .isEqualTo(new Answer(Kind.UNREACHABLE, "127.0.0.1:" + port + " takes no connection"));
    }

    @Test
    void aHostThatTakesNoConnectionIsNotAskedForAllItsPages() throws IOException {
        AtomicInteger last = new AtomicInteger();
        try (ServerSocket socket = bare((number, connection) -> {
            last.set(number);
            write(connection, "This is no TLS.\r\n");
        })) {
            List<String> addresses = IntStream.range(0, 20)
                    .mapToObj(i -> "https://127.0.0.1:" + socket.getLocalPort() + "/" + i)
                    .toList();

            assertThat(ask(patience(2), addresses).values())
                    .hasSize(20)
                    .allMatch(answer -> answer.kind() == Kind.UNREACHABLE);
        }
        assertThat(last).hasValueLessThan(5);
    }

    @Test
    void aHostThatIsNotThereIsUnreachable() {
        // RFC 6761, 6.4: no resolver knows a name below "invalid".
        assertThat(ask(patience(0), "http://nowhere.invalid/").kind()).isEqualTo(Kind.UNREACHABLE);
    }

    /** A server that does with its connections, counted from 1, whatever a test wants. */
    private static ServerSocket bare(BareConnection answer) throws IOException {
        ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> {
            for (int i = 1; !socket.isClosed(); i++) {
                try (Socket connection = socket.accept()) {
                    connection.getInputStream().read();
                    answer.to(i, connection);
                } catch (IOException e) {
                    return;
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
        return socket;
    }

    private interface BareConnection {
        void to(int number, Socket connection) throws IOException;
    }

    private static void write(Socket connection, String text) throws IOException {
        connection.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aConnectionThatIsNotASafeOneIsSaidToBeSo() throws IOException {
        try (ServerSocket socket = bare((number, connection) -> write(connection, "This is no TLS.\r\n"))) {
            assertThat(ask(patience(0), "https://127.0.0.1:" + socket.getLocalPort() + "/")
                            .detail())
                    .startsWith("no safe connection: ");
        }
    }

    @Test
    void aConnectionThatBreaksIsTriedAgain() throws IOException {
        AtomicInteger last = new AtomicInteger();
        try (ServerSocket socket = bare((number, connection) -> {
            last.set(number);
            if (number < 3) {
                connection.setSoLinger(true, 0);
            } else {
                write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            }
        })) {
            String address = "http://127.0.0.1:" + socket.getLocalPort() + "/";
            assertThat(ask(patience(0), address))
                    .isEqualTo(new Answer(Kind.UNREACHABLE, "the connection broke before an answer"));
            assertThat(ask(patience(1), address)).isEqualTo(Answer.FOUND);
        }
        assertThat(last).hasValue(3);
    }

    @Test
    void aHostThatJavaDoesNotKnowIsUnclear() {
        assertThat(ask(patience(0), "https://under_score.invalid/").kind()).isEqualTo(Kind.UNCLEAR);
    }

    @Test
    void noHostGetsMoreAtOnceThanItMay() {
        List<String> addresses = new ArrayList<>();
        IntStream.range(0, 12).forEach(i -> {
            server.with("/" + i, exchange -> {
                Thread.sleep(30);
                Loopback.status(exchange, 200);
            });
            addresses.add(server.at("/" + i));
        });

        assertThat(ask(patience(0), addresses).values()).hasSize(12).containsOnly(Answer.FOUND);
        assertThat(server.most()).isEqualTo(2);
    }

    @Test
    void aHostIsGivenPauses() {
        List<Long> times = new CopyOnWriteArrayList<>();
        List<String> addresses = new ArrayList<>();
        IntStream.range(0, 4).forEach(i -> {
            server.with("/" + i, exchange -> {
                times.add(System.nanoTime());
                Loopback.status(exchange, 200);
            });
            addresses.add(server.at("/" + i));
        });
        Patience polite = new Patience(
                Duration.ofSeconds(5), 0, NONE, NONE, 8, 8, Duration.ofMillis(100), Duration.ofSeconds(20));

        ask(polite, addresses);

        assertThat(Duration.ofNanos(times.get(3) - times.get(0))).isGreaterThan(Duration.ofMillis(250));
    }

    @Test
    void timeForAllIsLimited() {
        server.with("/a", exchange -> Thread.sleep(10_000)).with("/b", 200);
        Patience hurried = new Patience(Duration.ofSeconds(9), 0, NONE, NONE, 8, 2, NONE, Duration.ofMillis(500));

        assertThat(ask(hurried, List.of(server.at("/b"), server.at("/a"))).values())
                .extracting(Answer::kind)
                .containsExactly(Kind.FOUND, Kind.NOT_ASKED);
    }

    @Test
    void serversLearnWhoAsksAndNothingElse() {
        List<String> headers = new CopyOnWriteArrayList<>();
        server.with("/a", exchange -> {
            exchange.getRequestHeaders().forEach((name, values) -> headers.add(name + ": " + values.get(0)));
            Loopback.status(exchange, 302, "Location", "/b", "Set-Cookie", "a=b");
        });
        server.with("/b", exchange -> {
            exchange.getRequestHeaders().forEach((name, values) -> headers.add(name + ": " + values.get(0)));
            Loopback.status(exchange, 200);
        });

        ask(patience(0), server.at("/a").replace("127.0.0.1", "name:secret@127.0.0.1"));

        assertThat(headers).contains("User-agent: Visnyk/test");
        assertThat(headers).noneMatch(it -> it.startsWith("Cookie") || it.startsWith("Authorization"));
    }

    @Test
    void eachAddressIsAskedOnce() {
        server.with("/a", 200);

        ask(patience(0), List.of(server.at("/a"), server.at("/a#part")));

        assertThat(server.requests()).containsExactly("HEAD /a");
    }
}
