package dev.visnyk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A site that is edited at random, as a desk, a designer, a clock and an unreliable machine would do it. The same seed makes
 * the same edits.
 */
public final class SiteEdits {
    private static final List<String> FLAGS = List.of("--drafts", "--future", "--expired");
    private static final List<String> TEMPLATES = List.of(
            "base.peb", "article.peb", "home.peb", "list.peb", "moved.peb", "partials/card.peb", "partials/figure.peb");

    private final Random random;
    private final Map<String, byte[]> files;
    private final Set<String> flags = new HashSet<>();
    private final Map<String, String> environment = new TreeMap<>();
    private Instant now = SiteFixture.NOW;
    private int count;

    public SiteEdits(long seed) {
        random = new Random(seed);
        files = new TreeMap<>(new SiteGenerator(seed).files());
    }

    /** Every file of the site as it should be. */
    public Map<String, byte[]> files() {
        return files;
    }

    /** The flags of the next build. */
    public String[] flags() {
        List<String> all = new ArrayList<>(flags);
        all.add("--now");
        all.add(now.toString());
        return all.toArray(String[]::new);
    }

    public Map<String, String> environment() {
        return environment;
    }

    /** Brings a folder to the state of the site: writes, with a time that may lie in the past, what differs. */
    public void apply(Path site) {
        try {
            for (String folder : List.of("content", "templates")) {
                Map<String, byte[]> there = SiteFixture.filesBelow(site.resolve(folder));
                for (String path : there.keySet()) {
                    if (!files.containsKey(folder + "/" + path)) {
                        Files.delete(site.resolve(folder).resolve(path));
                        removeEmptyFolders(site.resolve(folder).resolve(path).getParent(), site);
                    }
                }
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = site.resolve(file.getKey());
                if (!Files.exists(target) || !java.util.Arrays.equals(Files.readAllBytes(target), file.getValue())) {
                    Files.createDirectories(target.getParent());
                    Files.write(target, file.getValue());
                    if (random.nextInt(3) > 0) {
                        age(target);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeEmptyFolders(Path from, Path site) throws IOException {
        for (Path at = from; !at.equals(site); at = at.getParent()) {
            try (var children = Files.list(at)) {
                if (children.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(at);
        }
    }

    private void age(Path file) throws IOException {
        Instant then = Instant.parse("2026-01-01T00:00:00Z").plusMillis(count++);
        Files.setLastModifiedTime(file, FileTime.from(then));
    }

    /** Makes one edit, and says which. */
    public String edit(Path site) {
        return switch (random.nextInt(30)) {
            case 0, 1, 2 -> body();
            case 3, 4, 5 -> replaceLine("title: ", "title: \"" + word() + "\"");
            case 6 -> replaceLine("description: ", "description: " + word());
            case 7 -> replaceLine("slug: ", "slug: " + word());
            case 8 -> replaceLine("date: ", "date: 2026-" + (9 + random.nextInt(3)) + "-1" + random.nextInt(10));
            case 9 -> replaceLine("tags: ", "tags: [" + word() + ", Вибори]");
            case 10 -> replaceLine("authors: ", "authors: [" + pick(List.of("franko", "Anna", word())) + "]");
            case 11 ->
                replaceLine(
                        "slug: ",
                        pick(List.of(
                                "draft: true",
                                "expires: 2026-11-02",
                                "expires: 2026-10-1" + random.nextInt(10),
                                "withdrawn: {date: 2026-10-1" + random.nextInt(10) + "}",
                                "aliases: [/a/" + word() + ", /%D1%97/" + word() + ".html]",
                                "type: live",
                                "label: breaking",
                                "translation: {method: machine, reviewer: " + word() + "}",
                                "ai: {used: true, disclosure: " + word() + "}")));
            case 12 -> withoutArticle();
            case 13 -> newArticle();
            case 14 -> renamedArticle();
            case 15 -> author();
            case 16 ->
                put(
                        "content/sections.yaml",
                        pick(List.of("politics", "sport")) + ": {name: " + word() + ", order: " + random.nextInt(9)
                                + "}\n");
            case 17 -> configuration();
            case 18 -> template();
            case 19 -> withoutTemplate();
            case 20 -> put("templates/strings/en.yaml", "home: " + word() + "\n");
            case 21 -> put("templates/assets/extra.css", "a{}/*" + word() + "*/");
            case 22 -> photo();
            case 23 -> staticFile();
            case 24 -> put("content/home.yaml", random.nextBoolean() ? "{}\n" : "lead: " + storyKey() + "\n");
            case 25 -> redirects();
            case 26 -> time();
            case 27 -> flag();
            case 28 -> damage(site);
            default -> forget(site);
        };
    }

    /** Changes the body of an article, and says which. */
    public String body() {
        String path = article();
        String text = text(path);
        int last = text.lastIndexOf("\n\n");
        if (random.nextInt(4) == 0 && last > text.lastIndexOf("---")) {
            return put(path, text.substring(0, last) + "\n");
        }
        String more = pick(List.of(
                "More " + word() + ".",
                "## " + word(),
                "Of [one](../" + storyKey() + ".md).",
                "Of [none](" + word() + ".md).",
                "Of ![p](/й-photo.png)."));
        return put(path, text + "\n" + more + "\n");
    }

    /** Puts a line in the place of the first that begins so; without one, after the first line. */
    private String replaceLine(String beginning, String line) {
        String path = article();
        List<String> lines = new ArrayList<>(List.of(text(path).split("\n", -1)));
        int at = 0;
        while (at < lines.size() && !lines.get(at).startsWith(beginning)) {
            at++;
        }
        if (at < lines.size()) {
            lines.set(at, line);
        } else {
            lines.add(1, line);
        }
        return put(path, String.join("\n", lines));
    }

    private String withoutArticle() {
        return remove(article());
    }

    private String newArticle() {
        String language = path(article()).replaceFirst(".*\\.", "");
        return put(
                "content/sport/" + word() + "." + language + ".md",
                "---\ntitle: New\ndate: 2026-10-31T2" + random.nextInt(4) + ":00\ntags: [Вибори]\n---\n\nNew.\n");
    }

    private String renamedArticle() {
        String from = article();
        String suffix = from.substring(from.lastIndexOf('.', from.length() - 4));
        byte[] bytes = files.remove(from);
        files.put("content/politics/" + word() + suffix, bytes);
        return "rename " + from;
    }

    private String author() {
        return put(
                "content/authors/" + pick(List.of("franko", "anna")) + ".yaml",
                "name: " + pick(List.of("Anna", "Іван")) + "\nbio: " + word() + "\n");
    }

    private String configuration() {
        if (random.nextInt(4) == 0) {
            environment.put("VISNYK_FOOTER", word());
            return "VISNYK_FOOTER";
        }
        String[] line = pick(List.of(
                        "footer: W",
                        "title: W",
                        "page-size: N",
                        "base-url: https://W.example/W",
                        "raw-html: trusted",
                        "permalinks: {article: '/{lang}/W/{slug}.html'}",
                        "imprint: {name: W, email: W@e.example, founded: 2024, pages: {ethics: about}}",
                        "imprint: {name: W, owners: W, pages: {masthead: W}}",
                        "feeds: {items: N, topics: true}",
                        "feeds: {authors: true}",
                        "feeds: {text: full}",
                        "feeds: {text: full, topics: true}",
                        "hosting: {ai-training: disallow, cname: true}",
                        "hosting: {host: netlify, security: {contact: W@e.example, expires: 2027-01-0N}}",
                        "head: {html: '<script>W</script>', hosts: [W.example]}",
                        "icon: '/static photo.png'",
                        "theme-color: '#123'",
                        "time-zone: Asia/Tokyo"))
                .replace("W", word())
                .replace("N", String.valueOf(1 + random.nextInt(5)))
                .split(": ", 2);
        String path = "content/site.yaml";
        String others = text(path).replaceAll("(?m)^" + line[0] + ": .*\n", "");
        return put(path, line[0] + ": " + line[1] + "\n" + others);
    }

    private String redirects() {
        StringBuilder rows = new StringBuilder("from,to\n");
        for (int i = random.nextInt(3); i >= 0; i--) {
            rows.append("/r/")
                    .append(pick(List.of("", "їжак/", "%22/")))
                    .append(word())
                    .append(',')
                    .append(pick(List.of(storyKey().replace("\"", ""), "/static photo.png", "/" + word() + "/")))
                    .append(pick(List.of("", ",302", ",308")))
                    .append('\n');
        }
        return put("content/redirects.csv", rows.toString());
    }

    private String template() {
        String name = pick(TEMPLATES);
        try {
            return put(
                    "templates/" + name,
                    Files.readString(Path.of("templates").resolve(name))
                            + (name.startsWith("partials/") ? "<i>" + word() + "</i>" : "{# " + word() + " #}"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String withoutTemplate() {
        List<String> templates = files.keySet().stream()
                .filter(path -> path.startsWith("templates/"))
                .toList();
        return templates.isEmpty() ? template() : remove(pick(templates));
    }

    private String photo() {
        byte[] png = files.get("content/photos/й-photo.png").clone();
        png[png.length - 1] ^= (byte) (1 + random.nextInt(200));
        files.put("content/photos/й-photo.png", png);
        return "photo";
    }

    private String staticFile() {
        String path = "content/static/" + pick(List.of("a.txt", "b", "b/c.txt", "d/e/f.txt"));
        if (files.containsKey(path)) {
            return remove(path);
        }
        files.keySet().removeIf(other -> other.startsWith(path + "/") || path.startsWith(other + "/"));
        return put(path, word());
    }

    private String time() {
        now = now.plus(Duration.ofHours(random.nextInt(200) - 60));
        return "now " + now;
    }

    private String flag() {
        String flag = pick(FLAGS);
        if (!flags.remove(flag)) {
            flags.add(flag);
        }
        return flag;
    }

    /** What is done to an output folder behind the back of whoever writes it. */
    private String damage(Path site) {
        List<String> published =
                new ArrayList<>(SiteFixture.filesBelow(site.resolve("public")).keySet());
        if (published.isEmpty()) {
            return "nothing to damage";
        }
        Path file = site.resolve("public").resolve(pick(published));
        try {
            switch (random.nextInt(3)) {
                case 0 -> Files.delete(file);
                case 1 -> Files.writeString(file, "damaged");
                default -> Files.writeString(site.resolve("public/foreign.txt"), "foreign");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.endsWith(".visnyk-output") ? "damage the marker" : "damage " + file;
    }

    /** What may happen to a cache. */
    private String forget(Path site) {
        List<String> cached =
                new ArrayList<>(SiteFixture.filesBelow(site.resolve(".visnyk")).keySet());
        if (cached.isEmpty()) {
            return "nothing to forget";
        }
        Path file = site.resolve(".visnyk").resolve(pick(cached));
        try {
            byte[] bytes = Files.readAllBytes(file);
            switch (random.nextInt(3)) {
                case 0 -> Files.delete(file);
                case 1 -> Files.write(file, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
                default -> {
                    if (bytes.length > 0) {
                        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                    }
                    Files.write(file, bytes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "forget " + file.getFileName();
    }

    private String article() {
        return pick(files.keySet().stream().filter(path -> path.endsWith(".md")).toList());
    }

    private String storyKey() {
        return "\"" + path(article()).replaceFirst("\\.[a-z]+$", "") + "\"";
    }

    private static String path(String article) {
        return article.substring("content/".length(), article.length() - ".md".length());
    }

    private String word() {
        return "w" + random.nextInt(1000);
    }

    private String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    private String put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return "put " + path;
    }

    private String remove(String path) {
        files.remove(path);
        return "remove " + path;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
