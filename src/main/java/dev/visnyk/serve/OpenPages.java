package dev.visnyk.serve;

import com.sun.net.httpserver.HttpExchange;
import dev.visnyk.build.PreviewReader.Reading;
import dev.visnyk.json.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The pages that are open in browsers, each at the end of a stream of events (HTML Standard, 9.2, "Server-sent events"). A
 * page is only told to load itself again if it would be another one then. Usable from several threads.
 */
final class OpenPages {
    private final Pages pages;
    private final FindingsJson findings;
    private final List<Client> clients = new CopyOnWriteArrayList<>();

    OpenPages(Pages pages, FindingsJson findings) {
        this.pages = pages;
        this.findings = findings;
    }

    /** What a browser shows. */
    record View(String path, Optional<Instant> moment) {}

    /** One open page. */
    private static final class Client {
        private final HttpExchange exchange;
        private final OutputStream out;
        private final View view;
        private volatile String version;
        private volatile boolean isTold;

        Client(HttpExchange exchange, View view, String version) {
            this.exchange = exchange;
            this.out = exchange.getResponseBody();
            this.view = view;
            this.version = version;
        }

        synchronized void send(String event, @Nullable Object data) throws IOException {
            String line = data == null ? "" : JsonWriter.writeForHtml(data);
            out.write(("event: " + event + "\ndata: " + line + "\n\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        synchronized void beat() throws IOException {
            out.write(":\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    /**
     * Begins to tell a page. What has changed since it was sent is told at once.
     *
     * @param version the version of the page that the browser got
     * @param reading the newest reading; asked once no later one can be missed
     */
    void open(HttpExchange exchange, View view, String version, Supplier<Reading> reading) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        Client client = new Client(exchange, view, version);
        clients.add(client);
        tell(List.of(client), new HashMap<>(), reading.get());
        // Whoever hears this knows all that was to be told, and is among those who are told of what comes.
        client.beat();
    }

    /** Tells every open page what a new reading means to it; says how many are to load themselves again. */
    int update(Reading reading) {
        return tell(clients, new HashMap<>(), reading);
    }

    private int tell(List<Client> told, Map<View, Optional<Pages.Shown>> shown, Reading reading) {
        int changed = 0;
        for (Client client : told) {
            Optional<Pages.Shown> now =
                    shown.computeIfAbsent(client.view, view -> pages.show(view.path(), reading, view.moment()));
            if (now.isPresent()) {
                try {
                    changed += tell(client, now.get()) ? 1 : 0;
                } catch (IOException e) {
                    close(client);
                }
            }
        }
        return changed;
    }

    /** Whether the page is another than the one that the browser shows. */
    private boolean tell(Client client, Pages.Shown now) throws IOException {
        ServedPage page = now.page();
        boolean isOther = !page.version().equals(client.version);
        if (now.isBroken() || client.isTold) {
            client.isTold = now.isBroken();
            client.send("findings", now.isBroken() ? findings.of(now.findings()) : List.of());
        }
        if (isOther && page.differsInStyles(client.version)) {
            client.version = page.version();
            client.send("styles", Map.of("version", page.version(), "styles", page.styles()));
        } else if (isOther) {
            client.version = page.version();
            client.send("reload", null);
        }
        return isOther;
    }

    /** Makes pages load themselves again whose text names an address, as that of a picture, which stands for other bytes now. */
    void reloadThoseThatName(String address, Reading reading) {
        for (Client client : clients) {
            pages.show(client.view.path(), reading, client.view.moment())
                    .filter(shown -> shown.page().html().contains(address))
                    .ifPresent(shown -> sendTo(client, "reload", null));
        }
    }

    /** Whether a page is open at an address. */
    boolean isOpen(String path) {
        return clients.stream().anyMatch(client -> client.view.path().equals(path));
    }

    /** Sends an event to every page. */
    void sendAll(String event, Object data) {
        clients.forEach(client -> sendTo(client, event, data));
    }

    /** Sends an event to the page that was opened last. */
    void sendLast(String event, Object data) {
        if (!clients.isEmpty()) {
            sendTo(clients.get(clients.size() - 1), event, data);
        }
    }

    private void sendTo(Client client, String event, @Nullable Object data) {
        try {
            client.send(event, data);
        } catch (IOException e) {
            close(client);
        }
    }

    /** Finds out which pages have been closed. */
    void beat() {
        for (Client client : clients) {
            try {
                client.beat();
            } catch (IOException e) {
                close(client);
            }
        }
    }

    int count() {
        return clients.size();
    }

    void close() {
        clients.forEach(this::close);
    }

    private void close(Client client) {
        clients.remove(client);
        client.exchange.close();
    }
}
