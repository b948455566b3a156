import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Makes photos with photographic detail, and compares what Visnyk and Hugo make of them: how long it takes, and how much is left
 * of the photo in as many bytes.
 *
 * <pre>
 * java src/bench/Photos.java make FOLDER 300
 * java src/bench/Photos.java time FOLDER
 * java -cp target/visnyk.jar src/bench/Photos.java likeness FOLDER 20
 * </pre>
 *
 * <p>Needs the distribution in target, {@code hugo} on the path (or in the variable HUGO), {@code unzip}, and GNU time at
 * /usr/bin/time.
 */
public final class Photos {
    private static final int WIDTH = 4000;
    private static final int HEIGHT = 3000;

    /** The renditions of a lead photo of 4:3 in Visnyk; the same are asked of Hugo. */
    private static final String LAYOUT = """
            {{ $sizes := slice 320 480 640 960 1280 1920 }}
            {{ range resources.Match "*.jpg" }}{{ $p := . }}
            {{ range $sizes }}{{ ($p.Resize (printf "%dx webp" .)).RelPermalink }} {{ ($p.Resize (printf "%dx jpg" .)).RelPermalink }}
            {{ end }}
            {{ range slice "320x180" "480x270" "640x360" "960x540" "1280x720" }}{{ ($p.Fill (printf "%s center webp" .)).RelPermalink }}
            {{ end }}
            {{ range slice "640x360" "1280x720" "1200x900" "1200x1200" }}{{ ($p.Fill (printf "%s center jpg" .)).RelPermalink }}
            {{ end }}{{ end }}
            """;

    /** One build: wall and CPU time in seconds, peak resident memory in MB, files made of photos. */
    private record Run(double wall, double cpu, double memory, long files) {}

    private Photos() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "make" -> make(folder, Integer.parseInt(arguments[2]));
            case "time" -> time(folder);
            case "likeness" -> likeness(folder, Integer.parseInt(arguments[2]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    // ---- photos and sites

    private static void make(Path folder, int count) throws IOException {
        Path photos = Files.createDirectories(folder.resolve("visnyk/content/photos"));
        Path assets = Files.createDirectories(folder.resolve("hugo/assets"));
        Path stories = Files.createDirectories(folder.resolve("visnyk/content/news"));
        IntStream.range(0, count).parallel().forEach(number -> {
            String name = String.format(Locale.ROOT, "photo-%03d", number);
            try {
                Path photo = photos.resolve(name + ".jpg");
                write(photo(number), photo.toFile(), 0.92f);
                Files.createLink(assets.resolve(name + ".jpg"), photo);
                Files.writeString(stories.resolve(name + ".en.md"), """
                        ---
                        title: A story with %s
                        date: 2026-11-01T10:00:00+02:00
                        photo: {src: /%s.jpg, alt: A photo, caption: What is seen, credit: Visnyk}
                        ---

                        A paragraph.
                        """.formatted(name, name));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        Files.writeString(folder.resolve("visnyk/content/site.yaml"), """
                title: Photos
                base-url: https://news.example
                default-language: en
                languages:
                  en: {tag: en, name: English}
                """);
        hugoSite(folder.resolve("hugo"), 75, LAYOUT);
    }

    private static void hugoSite(Path site, int quality, String layout) throws IOException {
        Files.createDirectories(site.resolve("layouts"));
        Files.writeString(site.resolve("hugo.toml"), """
                baseURL = "https://news.example/"
                disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404", "section", "page"]
                [imaging]
                quality = %d
                """.formatted(quality));
        Files.writeString(site.resolve("layouts/home.html"), layout);
    }

    /** Noise of all sizes, as nature has it, in patches with edges, and the noise of a sensor over it. */
    private static BufferedImage photo(int seed) {
        Random random = new Random(seed);
        float[] light = new float[WIDTH * HEIGHT];
        float amplitude = 1;
        for (int step = 1024; step >= 2; step /= 2) {
            add(light, random, step, amplitude);
            amplitude *= 0.64f;
        }
        float[] warm = new float[WIDTH * HEIGHT];
        float[] green = new float[WIDTH * HEIGHT];
        add(warm, random, 512, 1);
        add(green, random, 256, 1);
        int patches = 16;
        float[][] patch = new float[patches][];
        for (int i = 0; i < patches; i++) {
            patch[i] = new float[] {
                random.nextFloat() * WIDTH,
                random.nextFloat() * HEIGHT,
                200 + random.nextFloat() * 900,
                (random.nextFloat() - 0.5f) * 140,
                random.nextFloat() * 1.8f
            };
        }
        float[] sensor = new float[1 << 16];
        for (int i = 0; i < sensor.length; i++) {
            sensor[i] = (float) random.nextGaussian() * 4;
        }
        int state = seed * 7919 + 1;
        int[] colours = new int[WIDTH];
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                float brighter = 0;
                float contrast = 1;
                for (int i = 0; i < patches; i++) {
                    float dx = x - patch[i][0];
                    float dy = y - patch[i][1];
                    if (dx * dx + dy * dy * (1 + i % 3) < patch[i][2] * patch[i][2]) {
                        brighter = patch[i][3];
                        contrast = patch[i][4];
                    }
                }
                int at = y * WIDTH + x;
                state = state * 1664525 + 1013904223;
                float value = 118 + brighter + light[at] * 62 * contrast + sensor[state >>> 16];
                float u = warm[at] * 40;
                float v = green[at] * 40;
                colours[x] = clamp(value + v) << 16 | clamp(value - (u + v) * 0.35f) << 8 | clamp(value + u);
            }
            image.setRGB(0, y, WIDTH, 1, colours, 0, WIDTH);
        }
        return image;
    }

    private static int clamp(float value) {
        return value < 0 ? 0 : value > 255 ? 255 : (int) value;
    }

    private static void add(float[] to, Random random, int step, float amplitude) {
        int across = WIDTH / step + 2;
        float[] grid = new float[across * (HEIGHT / step + 2)];
        for (int i = 0; i < grid.length; i++) {
            grid[i] = (random.nextFloat() * 2 - 1) * amplitude;
        }
        for (int y = 0; y < HEIGHT; y++) {
            float down = (y % step) / (float) step;
            for (int x = 0; x < WIDTH; x++) {
                float right = (x % step) / (float) step;
                int at = y / step * across + x / step;
                float top = grid[at] + (grid[at + 1] - grid[at]) * right;
                float bottom = grid[at + across] + (grid[at + across + 1] - grid[at + across]) * right;
                to[y * WIDTH + x] += top + (bottom - top) * down;
            }
        }
    }

    private static void write(BufferedImage image, File file, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        Files.deleteIfExists(file.toPath());
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        }
        writer.dispose();
    }

    // ---- time

    private static void time(Path folder) throws Exception {
        Path visnykSite = folder.resolve("visnyk");
        Path hugoSite = folder.resolve("hugo");
        List<String> visnyk = List.of(launcher().toString(), "build", "-q", "-s", visnykSite.toString());
        delete(visnykSite.resolve("public"));
        delete(visnykSite.resolve(".visnyk"));
        delete(hugoSite.resolve("public"));
        delete(hugoSite.resolve("resources"));
        Run first = run(visnyk, visnykSite.resolve("public/photos"));
        Run again = run(visnyk, visnykSite.resolve("public/photos"));
        delete(visnykSite.resolve("public"));
        try (Stream<Path> kept = Files.list(visnykSite.resolve(".visnyk"))) {
            for (Path record : kept.filter(path -> !path.endsWith("photos")).toList()) {
                delete(record);
            }
        }
        Run cached = run(visnyk, visnykSite.resolve("public/photos"));
        Run hugo = hugo(hugoSite).get(0).isEmpty() ? first : run(hugo(hugoSite), hugoSite.resolve("public"));
        System.out.printf("%-34s %10s %10s %8s%n", "", "Visnyk", "Hugo", "ratio");
        row("first build: wall, s", first.wall, hugo.wall);
        row("first build: user + system, s", first.cpu, hugo.cpu);
        row("first build: peak memory, MB", first.memory, hugo.memory);
        row("files made of photos", first.files, hugo.files);
        System.out.printf("%-34s %10s %10s %8s%n", "", "again", "first", "ratio");
        row("nothing changed: wall, s", again.wall, first.wall);
        row("the photos' cache alone: wall, s", cached.wall, first.wall);
    }

    private static List<String> hugo(Path site) {
        return List.of(System.getenv().getOrDefault("HUGO", "hugo"), "--quiet", "-s", site.toString());
    }

    private static void row(String name, double a, double b) {
        System.out.println(String.format(Locale.ROOT, "%-34s %10.2f %10.2f %8.4f", name, a, b, a / b));
    }

    private static Path launcher() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("distribution");
        Path zip;
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            zip = files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
        }
        new ProcessBuilder("unzip", "-q", zip.toString(), "-d", folder.toString()).start().waitFor();
        Path launcher;
        try (Stream<Path> folders = Files.list(folder)) {
            launcher = folders.findFirst().orElseThrow().resolve("bin/visnyk");
        }
        new ProcessBuilder(launcher.toString(), "--version")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        Thread.sleep(10_000); // The archive of classes is being made.
        return launcher;
    }

    private static Run run(List<String> command, Path made) throws IOException, InterruptedException {
        Path figures = Files.createTempFile("figures", ".txt");
        List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-o", figures.toString(), "-f", "%e %U %S %M"));
        timed.addAll(command);
        Process process = new ProcessBuilder(timed).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed: " + String.join(" ", command));
        }
        String[] values = Files.readString(figures).strip().split(" ");
        Files.delete(figures);
        long files;
        try (Stream<Path> all = Files.list(made)) {
            files = all.filter(file -> file.toString().matches(".*\\.(webp|jpg)")).count();
        }
        return new Run(
                Double.parseDouble(values[0]),
                Double.parseDouble(values[1]) + Double.parseDouble(values[2]),
                Double.parseDouble(values[3]) / 1024,
                files);
    }

    // ---- likeness

    /** Compares each size with the photo in that size, and with Hugo's at as many bytes, between its qualities 65 and 85. */
    private static void likeness(Path folder, int count) throws Exception {
        Path visnykSite = folder.resolve("visnyk");
        Path hugoSite = folder.resolve("hugo-likeness");
        delete(hugoSite);
        Files.createDirectories(hugoSite.resolve("assets"));
        for (int number = 0; number < count; number++) {
            String name = String.format(Locale.ROOT, "photo-%03d.jpg", number);
            Files.createLink(hugoSite.resolve("assets").resolve(name), visnykSite.resolve("content/photos").resolve(name));
        }
        for (int width : new int[] {640, 1280, 1920}) {
            List<Path> theirs = new ArrayList<>();
            for (int quality : new int[] {65, 75, 85}) {
                hugoSite(hugoSite, quality, """
                        {{ range resources.Match "*.jpg" }}{{ $n := path.BaseName .Name }}{{ $r := .Resize "%dx webp" }}
                        {{ with $r | resources.Copy (printf "q%d/%%s.webp" $n) }}{{ .RelPermalink }}{{ end }}{{ end }}
                        """.formatted(width, quality));
                delete(hugoSite.resolve("resources"));
                delete(hugoSite.resolve("public/q" + quality));
                run(hugo(hugoSite), hugoSite);
                theirs.add(hugoSite.resolve("public/q" + quality));
            }
            double ours = 0;
            double others = 0;
            double bytes = 0;
            for (int number = 0; number < count; number++) {
                String name = String.format(Locale.ROOT, "photo-%03d", number);
                float[] photo = light(ImageIO.read(visnykSite.resolve("content/photos").resolve(name + ".jpg").toFile()));
                int height = Math.round(HEIGHT * (width / (float) WIDTH));
                float[] reference = smaller(photo, width, height);
                TreeMap<Long, Double> curve = new TreeMap<>();
                for (Path quality : theirs) {
                    Path file = quality.resolve(name + ".webp");
                    curve.put(Files.size(file), similarity(reference, light(ImageIO.read(file.toFile())), width, height));
                }
                Path mine = find(visnykSite.resolve("public/photos"), name + "-" + width + "\\.[0-9a-z]+\\.webp");
                bytes += Files.size(mine);
                ours += similarity(reference, light(ImageIO.read(mine.toFile())), width, height);
                others += at(Files.size(mine), curve);
            }
            System.out.println(String.format(
                    Locale.ROOT,
                    "%4d pixels, %6.0f bytes: Visnyk %.5f, Hugo at as many bytes %.5f",
                    width, bytes / count, ours / count, others / count));
        }
    }

    private static Path find(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name)).findFirst().orElseThrow();
        }
    }

    /** Between two points on a line through them, in the logarithm of bytes; beyond the ends on the line through the last two. */
    private static double at(long bytes, TreeMap<Long, Double> curve) {
        Long low = curve.floorKey(bytes);
        Long high = curve.ceilingKey(bytes);
        if (low == null) {
            low = curve.firstKey();
            high = curve.higherKey(low);
        } else if (high == null) {
            high = curve.lastKey();
            low = curve.lowerKey(high);
        } else if (low.equals(high)) {
            return curve.get(low);
        }
        double share = (Math.log(bytes) - Math.log(low)) / (Math.log(high) - Math.log(low));
        return curve.get(low) + (curve.get(high) - curve.get(low)) * share;
    }

    private static float[] light(BufferedImage image) {
        int width = image.getWidth();
        int[] row = new int[width];
        float[] light = new float[width * image.getHeight()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                light[y * width + x] =
                        0.299f * (row[x] >> 16 & 255) + 0.587f * (row[x] >> 8 & 255) + 0.114f * (row[x] & 255);
            }
        }
        return light;
    }

    /** The photo in a smaller size by Lanczos' kernel with three lobes, which neither of the two uses. */
    private static float[] smaller(float[] photo, int width, int height) {
        float[] lines = new float[width * HEIGHT];
        for (int x = 0; x < width; x++) {
            double[] weights = weights(x, width, WIDTH);
            int first = (int) weights[0];
            for (int y = 0; y < HEIGHT; y++) {
                double sum = 0;
                for (int i = 1; i < weights.length; i++) {
                    sum += weights[i] * photo[y * WIDTH + first + i - 1];
                }
                lines[y * width + x] = (float) sum;
            }
        }
        float[] small = new float[width * height];
        for (int y = 0; y < height; y++) {
            double[] weights = weights(y, height, HEIGHT);
            int first = (int) weights[0];
            for (int x = 0; x < width; x++) {
                double sum = 0;
                for (int i = 1; i < weights.length; i++) {
                    sum += weights[i] * lines[(first + i - 1) * width + x];
                }
                small[y * width + x] = (float) Math.max(0, Math.min(255, sum));
            }
        }
        return small;
    }

    private static double[] weights(int at, int size, int length) {
        double ratio = length / (double) size;
        double centre = (at + 0.5) * ratio;
        int first = Math.max(0, (int) Math.ceil(centre - 3 * ratio - 0.5));
        int last = Math.min(length - 1, (int) Math.floor(centre + 3 * ratio - 0.5));
        double[] weights = new double[last - first + 2];
        double sum = 0;
        for (int i = first; i <= last; i++) {
            double x = Math.PI * (i + 0.5 - centre) / ratio;
            double weight = x == 0 ? 1 : 3 * Math.sin(x) * Math.sin(x / 3) / (x * x);
            weights[i - first + 1] = weight;
            sum += weight;
        }
        for (int i = 1; i < weights.length; i++) {
            weights[i] /= sum;
        }
        weights[0] = first;
        return weights;
    }

    /** Structural similarity (Wang and others, 2004), in windows of 8 × 8 pixels, each 4 pixels from the next. */
    private static double similarity(float[] a, float[] b, int width, int height) {
        double total = 0;
        int windows = 0;
        for (int top = 0; top + 8 <= height; top += 4) {
            for (int left = 0; left + 8 <= width; left += 4) {
                double sumA = 0;
                double sumB = 0;
                double squaresA = 0;
                double squaresB = 0;
                double products = 0;
                for (int y = top; y < top + 8; y++) {
                    for (int x = left; x < left + 8; x++) {
                        double p = a[y * width + x];
                        double q = b[y * width + x];
                        sumA += p;
                        sumB += q;
                        squaresA += p * p;
                        squaresB += q * q;
                        products += p * q;
                    }
                }
                double meanA = sumA / 64;
                double meanB = sumB / 64;
                double varianceA = squaresA / 64 - meanA * meanA;
                double varianceB = squaresB / 64 - meanB * meanB;
                double covariance = products / 64 - meanA * meanB;
                double c1 = 6.5025;
                double c2 = 58.5225;
                total += (2 * meanA * meanB + c1)
                        * (2 * covariance + c2)
                        / ((meanA * meanA + meanB * meanB + c1) * (varianceA + varianceB + c2));
                windows++;
            }
        }
        return total / windows;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
