import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Serves the same newsroom with Visnyk and with Hugo, one after the other, and prints how long it takes until a page is
 * served, and until an open page shows what was saved.
 *
 * <pre>java src/bench/Serve.java VISNYK_SITE HUGO_SITE LAUNCHER [edits]</pre>
 *
 * <p>LAUNCHER is bin/visnyk of an unpacked distribution; it is run before, for its archive. With Visnyk a page is
 * open: the harness listens to its events, and asks for the page when told to. Hugo's pages are asked for until they show
 * the change, since that is what a person waits for. Needs {@code hugo} on the path, or in the variable HUGO.
 */
public final class Serve {
    private static final int PORT = 4321;
    private static final int SECONDS_FOR_ARCHIVE = 90;
    private static final String ORIGIN = "http://127.0.0.1:" + PORT;
    private static final Path PARTIAL = Path.of("templates/partials/switcher.peb");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Serve() {}

    public static void main(String[] arguments) throws Exception {
        Path visnykSite = Path.of(arguments[0]);
        Path hugoSite = Path.of(arguments[1]);
        String launcher = arguments[2];
        int edits = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 50;
        String hugo = System.getenv().getOrDefault("HUGO", "hugo");
        awaitArchive(Path.of(launcher).toRealPath());
        Path article = newest(visnykSite);
        byte[] asItWas = Files.readAllBytes(article);
        String page = address(visnykSite, article);

        List<String> serving = List.of(launcher, "serve", "-q", "-s", visnykSite.toString(), "-p", "" + PORT);
        delete(visnykSite.resolve(".visnyk"));
        Served cold = serve(serving, page);
        Thread.sleep(3000);
        cold.end();
        Served warm = serve(serving, page);
        // Until it watches, and the JVM has settled.
        Thread.sleep(5000);
        List<Double> bodies = new ArrayList<>();
        List<Double> titles = new ArrayList<>();
        List<Double> partials = new ArrayList<>();
        Path partial = visnykSite.resolve(PARTIAL);
        try {
            Files.createDirectories(partial.getParent());
            Files.writeString(partial, Files.readString(PARTIAL));
            Thread.sleep(3000);
            try (OpenPage story = new OpenPage(page); OpenPage home = new OpenPage("/en/")) {
                for (int i = 0; i < edits; i++) {
                    String mark = "Edit" + i + "x";
                    bodies.add(story.after(() -> replace(article, "\\z", "\n" + mark + ".\n"), mark));
                    String title = "Title" + i + "x";
                    titles.add(home.after(() -> replace(article, "title: .*", "title: " + title), title));
                    story.settle();
                    String comment = "<!-- P" + i + "x -->";
                    partials.add(story.after(
                            () -> Files.writeString(partial, Files.readString(PARTIAL) + comment), comment));
                    home.settle();
                }
            }
        } finally {
            Files.write(article, asItWas);
            delete(visnykSite.resolve("templates"));
        }
        double memory = warm.end();

        Path hugoArticle = hugoSite.resolve(visnykSite.relativize(article));
        byte[] hugoAsItWas = Files.readAllBytes(hugoArticle);
        Served other =
                serve(List.of(hugo, "server", "--quiet", "--renderToMemory", "-s", hugoSite.toString(), "-p", "" + PORT,
                        "--bind", "127.0.0.1"), page);
        List<Double> others = new ArrayList<>();
        try {
            for (int i = 0; i < Math.min(edits, 5); i++) {
                String mark = "Edit" + i + "x";
                long start = System.nanoTime();
                replace(hugoArticle, "\\z", "\n" + mark + ".\n");
                while (!get(page).contains(mark)) {
                    Thread.sleep(10);
                }
                others.add(seconds(start));
            }
        } finally {
            Files.write(hugoArticle, hugoAsItWas);
        }
        double otherMemory = other.end();

        print("start to first page, no cache", cold.seconds(), other.seconds());
        print("start to first page, with cache", warm.seconds(), other.seconds());
        print("body saved to page served, median", at(bodies, 0.5), at(others, 0.5));
        print("body saved to page served, p95", at(bodies, 0.95), at(others, 0.5));
        print("title saved to home served, p95", at(titles, 0.95), at(others, 0.5));
        print("partial saved to page served, p95", at(partials, 0.95), at(others, 0.5));
        print("peak memory, MB", memory, otherMemory);
    }

    /** Runs a launcher once, and waits until it has its archive: without, it starts half as fast. */
    private static void awaitArchive(Path launcher) throws IOException, InterruptedException {
        new ProcessBuilder(launcher.toString(), "--version").inheritIO().start().waitFor();
        Map<String, String> variables = System.getenv();
        Path caches = Path.of(variables.getOrDefault("XDG_CACHE_HOME", System.getProperty("user.home") + "/.cache"));
        Path cache = Path.of(variables.getOrDefault("VISNYK_CACHE_HOME", caches + "/visnyk"));
        String installation = launcher.getParent().getParent().toString();
        for (int second = 0; second < SECONDS_FOR_ARCHIVE; second++) {
            try (Stream<Path> files = Files.walk(cache)) {
                if (files.anyMatch(file -> file.endsWith("made") && file.toString().contains(installation))) {
                    return;
                }
            } catch (IOException | UncheckedIOException e) {
                // The folder is being made at this moment.
            }
            Thread.sleep(1000);
        }
        throw new IllegalStateException("the launcher makes no archive in " + cache);
    }

    private static void print(String what, double visnyk, double hugo) {
        System.out.println(String.format(Locale.ROOT, "%-36s %9.3f %9.3f   ratio %.3f", what, visnyk, hugo, visnyk / hugo));
    }

    /** Changes a file. */
    private interface Edit {
        void make() throws IOException;
    }

    /** A server that has served its first page, after some seconds. */
    private record Served(Process process, double seconds) {
        /** Ends it; returns its peak resident memory in MB. */
        double end() throws Exception {
            double memory = 0;
            for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    memory = Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
                }
            }
            process.destroy();
            process.waitFor(20, TimeUnit.SECONDS);
            return memory;
        }
    }

    private static Served serve(List<String> command, String page) throws Exception {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        while (true) {
            try {
                if (!get(page).isEmpty()) {
                    return new Served(process, seconds(start));
                }
            } catch (IOException e) {
                // It does not listen yet.
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("ended: " + String.join(" ", command));
            }
            Thread.sleep(5);
        }
    }

    /** A page that is open in a browser, as far as the server can tell. */
    private static final class OpenPage implements AutoCloseable {
        private final String page;
        private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
        private java.io.InputStream in;

        OpenPage(String page) throws Exception {
            this.page = page;
            open(get(page));
        }

        private void open(String html) throws Exception {
            String version = html.replaceFirst("(?s).*data-version=\"", "").replaceFirst("(?s)\".*", "");
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(ORIGIN + "/_visnyk/events?page=" + page + "&version=" + version))
                    .build();
            in = HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
            java.io.InputStream mine = in;
            Thread reader = new Thread(() -> {
                try (BufferedReader lines = new BufferedReader(new InputStreamReader(mine, StandardCharsets.UTF_8))) {
                    lines.lines().filter(line -> line.startsWith("event: ")).forEach(line -> events.add(line.substring(7)));
                } catch (IOException | RuntimeException e) {
                    // It is closed.
                }
            });
            reader.setDaemon(true);
            reader.start();
        }

        /** Seconds from an edit until the page, loaded again when told to, shows a mark. */
        double after(Edit edit, String mark) throws Exception {
            events.clear();
            long start = System.nanoTime();
            edit.make();
            while (true) {
                String event = events.poll(60, TimeUnit.SECONDS);
                if (event == null) {
                    throw new IllegalStateException("not told of " + mark);
                }
                if (event.equals("reload")) {
                    String html = get(page);
                    double seconds = seconds(start);
                    in.close();
                    open(html);
                    if (html.contains(mark)) {
                        Thread.sleep(100);
                        return seconds;
                    }
                }
            }
        }

        /** Loads the page again, as a browser has done by now. */
        void settle() throws Exception {
            in.close();
            open(get(page));
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    private static String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(
                HttpRequest.newBuilder(URI.create(ORIGIN + path)).build(), HttpResponse.BodyHandlers.ofString());
        return response.statusCode() == 200 ? response.body() : "";
    }

    /** The newest English article, which is on the front page. */
    private static Path newest(Path site) throws IOException {
        try (var files = Files.walk(site.resolve("content"))) {
            return files.filter(file -> file.toString().endsWith(".ua.md"))
                    .max((one, other) -> date(one).compareTo(date(other)))
                    .map(file -> file.resolveSibling(file.getFileName().toString().replace(".ua.md", ".en.md")))
                    .orElseThrow();
        }
    }

    private static String date(Path article) {
        try {
            return Files.readString(article).replaceFirst("(?s).*?\ndate: ", "").replaceFirst("(?s)\n.*", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String address(Path site, Path article) {
        String path = site.resolve("content").relativize(article).toString().replace(".en.md", "");
        return "/en/" + path + "/";
    }

    private static void replace(Path file, String pattern, String text) throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst(pattern, text));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double at(List<Double> values, double share) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
