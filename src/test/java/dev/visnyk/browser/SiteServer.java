package dev.visnyk.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A static host on a free port of the loopback address: the files of a site, with the headers that it states itself. */
final class SiteServer implements AutoCloseable {
    /** A request with this header waits for each photo and font, as on a slow line. */
    static final String SLOW = "X-Slow";

    private static final long DELAY = 250;

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("png", "image/png"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("xml", "application/xml; charset=utf-8"));

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(6);
    private String base = "/";
    private Map<String, byte[]> files = Map.of();
    private HeaderRules rules = HeaderRules.parse("");

    /** Begins to listen, so that a site can be built for this address. */
    SiteServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Scheme, host and port, without a slash at the end. */
    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Serves files from now on. */
    void serve(String base, Map<String, byte[]> files) {
        this.base = base;
        this.files = files;
        rules = HeaderRules.parse(new String(files.get("_headers"), StandardCharsets.UTF_8));
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String url = exchange.getRequestURI().getPath();
        String path = url.startsWith(base) ? url.substring(base.length()) : "?";
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        boolean isThere = files.containsKey(file) && !file.startsWith("_");
        String answered = isThere ? file : notFound(path);
        String type = TYPES.getOrDefault(answered.replaceFirst(".*\\.", ""), "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", type);
        rules.of(url).forEach(exchange.getResponseHeaders()::set);
        if (exchange.getRequestHeaders().containsKey(SLOW) && (type.startsWith("image/") || type.startsWith("font/"))) {
            delay();
        }
        byte[] body = files.get(answered);
        exchange.sendResponseHeaders(isThere ? 200 : 404, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** The page of what is not there in the nearest folder above a path. */
    private String notFound(String path) {
        String folder = path;
        while (folder.contains("/")) {
            folder = folder.substring(0, folder.lastIndexOf('/'));
            if (files.containsKey(folder + "/404.html")) {
                return folder + "/404.html";
            }
        }
        return "404.html";
    }

    private static void delay() {
        try {
            TimeUnit.MILLISECONDS.sleep(DELAY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
