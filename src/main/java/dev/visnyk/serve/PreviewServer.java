package dev.visnyk.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.visnyk.build.BuildOptions;
import dev.visnyk.build.PreviewReader;
import dev.visnyk.build.PreviewReader.Reading;
import dev.visnyk.config.BaseUrl;
import dev.visnyk.content.Excerpts;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.markdown.PercentEncoding;
import dev.visnyk.parallel.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;

/** Serves a site from memory, and reads it again when its files change. */
public final class PreviewServer implements AutoCloseable {
    private static final int REQUESTS_AT_ONCE = 8;
    private static final int BETWEEN_BEATS = 10_000;

    /** Nanoseconds for which watching may wait for answers to be sent. */
    private static final long LONGEST_WAIT = 2_000_000_000;

    private static final long BETWEEN_LOOKS = 5_000_000;

    private final HttpServer server;
    private final Workers requests = Workers.forAPerson(REQUESTS_AT_ONCE);
    private final Workers workers;
    private final Thread beats = new Thread(this::beat, "visnyk-beat");
    private final Listener listener;
    private final Door door;
    private final LiveSite site;
    private final OpenPages open;
    private final SourceWatcher watcher;
    private final AtomicInteger answering = new AtomicInteger();

    static {
        // Else each answer to a connection that is kept waits 40 ms for an acknowledgement on Java 17.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /**
     * What is served, and how.
     *
     * @param source the site's folder
     * @param address where to listen
     * @param port the port; 0 for any that is free
     * @param navigates whether the page that was opened last goes to the story that was saved
     * @param build the options of the build that would write the same site, for its base URL
     * @param clock the moment at which the site is shown
     */
    public record Options(
            Path source,
            InetAddress address,
            int port,
            boolean navigates,
            Function<BaseUrl, BuildOptions> build,
            Supplier<Instant> clock) {}

    /** Told of what the server does, by several threads. */
    public interface Listener {
        /** The site was read. */
        void read(SiteUpdate update);

        /** A page can't be made. */
        void broken(List<Diagnostic> findings);

        /** Something went wrong that is no fault of the site. */
        void failed(Throwable failure);
    }

    private PreviewServer(Options options, HttpServer server, Listener listener) throws IOException {
        this.server = server;
        this.listener = listener;
        door = new Door(options.address());
        BuildOptions build = options.build().apply(BaseUrl.parse("http://127.0.0.1:" + port()));
        workers = Workers.forAPerson(build.threads());
        FindingsJson json = new FindingsJson(new Excerpts(options.source()));
        Pages pages = new Pages(workers, new ErrorPage(json), listener::broken);
        open = new OpenPages(pages, json);
        Changes changes = new Changes();
        Updates updates = new Updates(open, options.navigates(), listener);
        watcher = new SourceWatcher(options.source(), changes);
        site = new LiveSite(
                new PreviewReader(build, options.clock(), workers),
                options.clock(),
                changes,
                update -> {
                    updates.tell(update);
                    if (!watcher.isStarted()) {
                        watch();
                    }
                },
                listener::failed);
        server.setExecutor(requests.executor());
        server.createContext("/", guarded(new SiteHandler(site, pages)));
        EditorialDesk desk = new EditorialDesk(options.source(), workers);
        server.createContext(DeskPage.ROOT, guarded(new DeskHandler(site, pages, desk, door, options.clock())));
        server.createContext(LiveScript.PATH, guarded(PreviewServer::sendScript));
        server.createContext(LiveScript.EVENTS, guarded(this::openEvents));
        site.start();
        server.start();
        beats.setDaemon(true);
        beats.start();
    }

    /**
     * Starts to serve. The site is read meanwhile; requests wait for it.
     *
     * @throws java.net.BindException when the port is taken
     * @throws IOException when the folder can't be watched
     */
    public static PreviewServer start(Options options, Listener listener) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(options.address(), options.port()), 0);
        return new PreviewServer(options, server, listener);
    }

    /** Begins to watch. That is to walk through everything, and must not hold up whoever waits for the first page. */
    private void watch() {
        long end = System.nanoTime() + LONGEST_WAIT;
        while (answering.get() > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        watcher.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void beat() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_BEATS);
                open.beat();
            }
        } catch (InterruptedException e) {
            // It is closed.
        }
    }

    /** How many pages are open in browsers. */
    public int openPages() {
        return open.count();
    }

    private HttpHandler guarded(HttpHandler handler) {
        return exchange -> {
            answering.incrementAndGet();
            try {
                if (door.lets(exchange)) {
                    handler.handle(exchange);
                } else {
                    Responder.refuse(exchange, 421, "this server does not answer to that name");
                }
            } catch (RuntimeException | Error e) {
                listener.failed(e);
                exchange.close();
            } finally {
                answering.decrementAndGet();
            }
        };
    }

    private static void sendScript(HttpExchange exchange) throws IOException {
        Responder.send(exchange, 200, Payload.of("text/javascript; charset=utf-8", LiveScript.resource("live.js")));
    }

    private void openEvents(HttpExchange exchange) throws IOException {
        Map<String, String> query = query(exchange);
        OpenPages.View view = new OpenPages.View(query.getOrDefault("page", "/"), Moment.of(exchange));
        open.open(exchange, view, query.getOrDefault("version", ""), this::reading);
    }

    private Reading reading() {
        try {
            return site.reading();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("closing", e));
        }
    }

    /** The parameters of a request, decoded. */
    static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> parameters = new HashMap<>();
        String query = exchange.getRequestURI().getRawQuery();
        for (String pair : (query == null ? "" : query).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                PercentEncoding.decode(pair.substring(equals + 1).replace('+', ' '))
                        .ifPresent(value -> parameters.put(pair.substring(0, equals), value));
            }
        }
        return parameters;
    }

    @Override
    public void close() {
        try {
            watcher.close();
        } catch (IOException e) {
            // It ends with the process.
        }
        site.close();
        beats.interrupt();
        open.close();
        server.stop(0);
        requests.close();
        workers.close();
    }
}
