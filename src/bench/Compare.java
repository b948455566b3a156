import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Builds the same newsroom with Visnyk and with Hugo, in turn, and prints the medians and their ratio.
 *
 * <pre>java src/bench/Compare.java VISNYK_SITE HUGO_SITE [runs] [-- JVM options]</pre>
 *
 * <p>Whole processes, start of the JVM included, each into an empty output folder. One run of each comes first and does
 * not count; in it the JVM makes its archive of loaded classes (from Java 25 on: with the profiles of hot methods), which
 * the other runs use. Needs {@code hugo} on the path (or in the variable HUGO), GNU time at /usr/bin/time and target/visnyk.jar.
 */
public final class Compare {
    private static final List<String> DEFAULT_JVM_OPTIONS = List.of(
            "-XX:+UseSerialGC", "-Xmx900m", "-XX:MaxInlineLevel=4", "-XX:InlineSmallCode=1000", "-XX:FreqInlineSize=70");
    private static final int FIRST_WITH_AOT_CACHE = 25;

    /** One run: wall and CPU time in seconds, peak resident memory in MB, HTML files written. */
    private record Run(double wall, double cpu, double memory, long pages) {}

    private Compare() {}

    public static void main(String[] arguments) throws Exception {
        int end = Arrays.asList(arguments).indexOf("--");
        List<String> own = Arrays.asList(arguments).subList(0, end < 0 ? arguments.length : end);
        List<String> jvm = end < 0 ? DEFAULT_JVM_OPTIONS : Arrays.asList(arguments).subList(end + 1, arguments.length);
        Path visnykSite = Path.of(own.get(0));
        Path hugoSite = Path.of(own.get(1));
        int runs = own.size() > 2 ? Integer.parseInt(own.get(2)) : 5;

        boolean hasAotCache = Runtime.version().feature() >= FIRST_WITH_AOT_CACHE;
        Path archive = Files.createTempDirectory("archive").resolve("visnyk");
        List<String> training =
                visnyk(jvm, (hasAotCache ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive, visnykSite);
        List<String> visnyk =
                visnyk(jvm, (hasAotCache ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive, visnykSite);
        List<String> hugo =
                List.of(System.getenv().getOrDefault("HUGO", "hugo"), "--quiet", "-s", hugoSite.toString());

        Map<String, List<Run>> results = new LinkedHashMap<>();
        for (int i = 0; i <= runs; i++) {
            Run ours = run(i == 0 ? training : visnyk, visnykSite, ".visnyk");
            Run theirs = run(hugo, hugoSite, "resources");
            if (i > 0) {
                results.computeIfAbsent("visnyk", name -> new ArrayList<>()).add(ours);
                results.computeIfAbsent("hugo", name -> new ArrayList<>()).add(theirs);
            }
        }
        print(results.get("visnyk"), results.get("hugo"));
    }

    private static List<String> visnyk(List<String> jvmOptions, String archiveOption, Path site) {
        List<String> command =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(jvmOptions);
        command.addAll(List.of(archiveOption, "-jar", "target/visnyk.jar", "build", "-q", "-s", site.toString()));
        return command;
    }

    private static Run run(List<String> command, Path site, String cache) throws IOException, InterruptedException {
        delete(site.resolve("public"));
        delete(site.resolve(cache));
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
        return new Run(
                Double.parseDouble(values[0]),
                Double.parseDouble(values[1]) + Double.parseDouble(values[2]),
                Double.parseDouble(values[3]) / 1024,
                pages(site.resolve("public")));
    }

    private static void print(List<Run> ours, List<Run> theirs) {
        System.out.printf("%-22s %10s %10s %8s%n", "median of " + ours.size(), "Visnyk", "Hugo", "ratio");
        row("wall, s", ours.stream().map(Run::wall).toList(), theirs.stream().map(Run::wall).toList());
        row("user + system, s", ours.stream().map(Run::cpu).toList(), theirs.stream().map(Run::cpu).toList());
        row("peak memory, MB", ours.stream().map(Run::memory).toList(), theirs.stream().map(Run::memory).toList());
        System.out.printf("%-22s %10d %10d%n", "HTML files", ours.get(0).pages(), theirs.get(0).pages());
    }

    private static void row(String name, List<Double> ours, List<Double> theirs) {
        double a = median(ours);
        double b = median(theirs);
        System.out.println(String.format(Locale.ROOT, "%-22s %10.2f %10.2f %8.2f", name, a, b, a / b));
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
