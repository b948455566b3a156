import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Builds the same newsroom with Visnyk and with Hugo, in turn, then again with Visnyk after one thing has changed, and prints
 * medians and their ratios to Hugo's clean build.
 *
 * <pre>java src/bench/Compare.java VISNYK_SITE HUGO_SITE [runs [checks]]</pre>
 *
 * <p>With {@code checks} each round also has checks: one that nothing was built before, then the first one after the builds, one with
 * nothing changed, and one with a body changed.
 *
 * <p>Whole processes through the launcher, start of the JVM included; a clean build begins with an empty output folder and
 * no record. The launcher of the distribution in target is unpacked and run once before, for its archive, with the Java of
 * JAVA_HOME or the path. Needs {@code hugo} on the path (or in the variable HUGO) and GNU time at /usr/bin/time.
 */
public final class Compare {
    private static final Path PARTIAL = Path.of("templates/partials/switcher.peb");
    private static final int SECONDS_FOR_ARCHIVE = 90;

    /** One run: wall and CPU time in seconds, peak resident memory in MB, HTML files written. */
    private record Run(double wall, double cpu, double memory, long pages) {}

    /** Changes a site before a build or a check. */
    private interface Change {
        Change NONE = (site, round) -> {};

        void make(Path site, int round) throws IOException;
    }

    /** One thing that is measured. */
    private record Step(Change change, List<String> command) {}

    private Compare() {}

    public static void main(String[] arguments) throws Exception {
        Path visnykSite = Path.of(arguments[0]);
        Path hugoSite = Path.of(arguments[1]);
        int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        String launcher = launcher().toString();
        List<String> visnyk = List.of(launcher, "build", "-q", "-s", visnykSite.toString());
        List<String> check = List.of(launcher, "check", "-q", "-s", visnykSite.toString());
        boolean hasChecks = arguments.length > 3 && arguments[3].equals("checks");
        List<String> hugo = List.of(System.getenv().getOrDefault("HUGO", "hugo"), "--quiet", "-s", hugoSite.toString());
        Path article = anArticle(visnykSite);
        byte[] asItWas = Files.readAllBytes(article);
        Map<String, Step> steps = new LinkedHashMap<>();
        Change body = (site, round) -> replace(article, "\\z", "\nRound " + round + ".\n");
        steps.put("nothing changed", new Step(Change.NONE, visnyk));
        steps.put("one body changed", new Step(body, visnyk));
        steps.put("one title changed", new Step((site, round) -> replace(article, "title: .*", "title: Round " + round), visnyk));
        steps.put("one partial changed", new Step((site, round) -> {
            Files.createDirectories(site.resolve(PARTIAL).getParent());
            Files.writeString(site.resolve(PARTIAL), Files.readString(PARTIAL) + "<!-- " + round + " -->");
        }, visnyk));
        if (hasChecks) {
            steps.put("first check", new Step(Change.NONE, check));
            steps.put("check, nothing changed", new Step(Change.NONE, check));
            steps.put("check, one body changed", new Step(body, check));
        }

        Map<String, List<Run>> results = new LinkedHashMap<>();
        try {
            for (int round = 0; round <= runs; round++) {
                Map<String, Run> measured = new LinkedHashMap<>();
                if (hasChecks) {
                    clean(visnykSite, ".visnyk");
                    measured.put("check, nothing built", run(check, visnykSite));
                }
                clean(visnykSite, ".visnyk");
                clean(hugoSite, "resources");
                measured.put("clean", run(visnyk, visnykSite));
                measured.put("Hugo", run(hugo, hugoSite));
                for (Map.Entry<String, Step> step : steps.entrySet()) {
                    step.getValue().change().make(visnykSite, round);
                    measured.put(step.getKey(), run(step.getValue().command(), visnykSite));
                }
                if (round > 0) {
                    measured.forEach((name, run) ->
                            results.computeIfAbsent(name, it -> new ArrayList<>()).add(run));
                }
                Files.delete(visnykSite.resolve(PARTIAL));
            }
        } finally {
            Files.write(article, asItWas);
        }
        print(results);
    }

    /** Unpacks the distribution, and waits until the launcher has its archive. */
    private static Path launcher() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("distribution");
        Path zip;
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            zip = files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
        }
        wait(new ProcessBuilder("unzip", "-q", zip.toString(), "-d", folder.toString()));
        Path launcher;
        try (Stream<Path> folders = Files.list(folder)) {
            launcher = folders.findFirst().orElseThrow().resolve("bin/visnyk");
        }
        wait(new ProcessBuilder(launcher.toString(), "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD));
        Map<String, String> variables = System.getenv();
        Path caches = Path.of(variables.getOrDefault("XDG_CACHE_HOME", System.getProperty("user.home") + "/.cache"));
        Path cache = Path.of(variables.getOrDefault("VISNYK_CACHE_HOME", caches + "/visnyk"));
        for (int second = 0; second < SECONDS_FOR_ARCHIVE; second++) {
            try (Stream<Path> files = Files.walk(cache)) {
                if (files.anyMatch(file -> file.endsWith("made") && file.toString().contains(folder.toString()))) {
                    break;
                }
            } catch (IOException | UncheckedIOException e) {
                // The folder is being made at this moment.
            }
            Thread.sleep(1000);
        }
        return launcher;
    }

    private static void wait(ProcessBuilder process) throws IOException, InterruptedException {
        if (process.start().waitFor() != 0) {
            throw new IllegalStateException("failed: " + String.join(" ", process.command()));
        }
    }

    private static Path anArticle(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site.resolve("content"))) {
            return files.filter(file -> file.toString().endsWith(".en.md")).sorted().findFirst().orElseThrow();
        }
    }

    private static void replace(Path file, String pattern, String text) throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst(pattern, text));
    }

    private static void clean(Path site, String cache) throws IOException {
        delete(site.resolve("public"));
        delete(site.resolve(cache));
    }

    private static Run run(List<String> command, Path site) throws IOException, InterruptedException {
        Path figures = Files.createTempFile("figures", ".txt");
        List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-o", figures.toString(), "-f", "%e %U %S %M"));
        timed.addAll(command);
        int exitCode = new ProcessBuilder(timed)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exitCode != 0) {
            throw new IllegalStateException("exit code " + exitCode + " of " + String.join(" ", command));
        }
        String[] values = Files.readString(figures).strip().split(" ");
        Files.delete(figures);
        Path built = site.resolve("public");
        return new Run(
                Double.parseDouble(values[0]),
                Double.parseDouble(values[1]) + Double.parseDouble(values[2]),
                Double.parseDouble(values[3]) / 1024,
                Files.exists(built) ? pages(built) : 0);
    }

    private static void print(Map<String, List<Run>> results) {
        List<Run> ours = results.get("clean");
        List<Run> theirs = results.get("Hugo");
        System.out.printf("%-26s %10s %10s %8s%n", "median of " + ours.size(), "Visnyk", "Hugo", "ratio");
        row("clean: wall, s", ours, theirs, Run::wall);
        row("clean: user + system, s", ours, theirs, Run::cpu);
        row("clean: peak memory, MB", ours, theirs, Run::memory);
        results.forEach((name, runs) -> {
            if (runs != ours && runs != theirs) {
                row(name + ", s", runs, theirs, Run::wall);
            }
        });
        System.out.printf("%-26s %10d %10d%n", "HTML files", ours.get(0).pages(), theirs.get(0).pages());
    }

    private static void row(String name, List<Run> ours, List<Run> theirs, ToDoubleFunction<Run> figure) {
        double a = median(ours.stream().map(figure::applyAsDouble).toList());
        double b = median(theirs.stream().map(figure::applyAsDouble).toList());
        System.out.println(String.format(Locale.ROOT, "%-26s %10.2f %10.2f %8.3f", name, a, b, a / b));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static long pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).count();
        }
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
            public FileVisitResult postVisitDirectory(Path emptied, IOException failure) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
