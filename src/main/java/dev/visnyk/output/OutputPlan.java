package dev.visnyk.output;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.parallel.Workers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every file of the site, by path. Complete before anything is rendered, so that two claims to one path are found first. */
public final class OutputPlan {
    /** What the file systems of Linux, macOS and Windows take as the name of one file, in bytes. */
    private static final int LONGEST_NAME = 255;

    private final Map<String, OutputFile> files;
    private final List<OutputFile> moved;
    private volatile int pages = -1;

    private OutputPlan(Map<String, OutputFile> files, List<OutputFile> moved) {
        this.files = Collections.unmodifiableMap(files);
        this.moved = moved;
    }

    /** Plans a site; files that claim the same path are reported, and the first claim stands. */
    public static OutputPlan of(PlannedSite site, Workers workers, DiagnosticSink findings) {
        List<List<OutputFile>> planned = workers.map(Outputs.all(), output -> {
            List<OutputFile> own = new ArrayList<>();
            output.plan(site, own::add);
            return own;
        });
        TreeMap<String, OutputFile> files = new TreeMap<>();
        planned.forEach(own -> own.forEach(file -> add(file, files, findings)));
        List<OutputFile> moved =
                files.values().stream().filter(RedirectCheck::hasMoved).toList();
        new RedirectCheck(files, findings).check(moved);
        reportFilesThatAreFolders(files, findings);
        OutputPlan plan = new OutputPlan(
                files,
                moved.stream().filter(file -> files.containsKey(file.path())).toList());
        for (ClosingOutput output : Outputs.closing()) {
            output.plan(site, plan, file -> add(file, files, findings), findings);
        }
        return plan;
    }

    private static void add(OutputFile file, Map<String, OutputFile> files, DiagnosticSink findings) {
        if (isUnsafe(file.path())) {
            findings.report(
                    Rule.ROUTE_UNSAFE,
                    file.origin(),
                    "\"" + file.path() + "\" would lie outside the output folder",
                    "correct the slug, alias or permalink it comes from");
            return;
        }
        if (isTooLong(file.path())) {
            findings.report(
                    Rule.ROUTE_UNSAFE,
                    file.origin(),
                    "its address \"/%s…\" has a part of more than %d bytes"
                            .formatted(file.path().substring(0, 40), LONGEST_NAME),
                    "give it a shorter slug");
            return;
        }
        OutputFile other = files.putIfAbsent(file.path(), file);
        if (other != null) {
            report(file, other, "/" + file.path(), findings);
        }
    }

    private static void report(OutputFile file, OutputFile other, String path, DiagnosticSink findings) {
        findings.report(
                Rule.ROUTE_COLLISION,
                file.origin(),
                "\"" + path.replaceFirst("index\\.html$", "") + "\" is already the address of "
                        + other.origin().file(),
                "give one of them another slug");
    }

    private static boolean isTooLong(String path) {
        for (int start = 0; start < path.length(); ) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            // A character takes three bytes at most; two that stand for one take four.
            if (end - start > LONGEST_NAME / 3
                    && path.substring(start, end).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static boolean isUnsafe(String path) {
        return path.startsWith("/")
                || path.indexOf('\\') >= 0
                || path.indexOf('\0') >= 0
                || path.contains("//")
                || hasPart(path, ".")
                || hasPart(path, "..");
    }

    /** Whether one of the names that a path is made of is a certain one. */
    private static boolean hasPart(String path, String name) {
        for (int at = path.indexOf(name); at >= 0; at = path.indexOf(name, at + 1)) {
            int end = at + name.length();
            if ((at == 0 || path.charAt(at - 1) == '/') && (end == path.length() || path.charAt(end) == '/')) {
                return true;
            }
        }
        return false;
    }

    /** A path can't be a file and a folder: {@code a} and {@code a/index.html}. The file is left out. */
    private static void reportFilesThatAreFolders(Map<String, OutputFile> files, DiagnosticSink findings) {
        List<OutputFile> all = new ArrayList<>(files.values());
        for (int at = 0; at < all.size(); at++) {
            OutputFile file = all.get(at);
            // What begins with its path comes right behind it.
            for (int next = at + 1; next < all.size() && all.get(next).path().startsWith(file.path()); next++) {
                if (all.get(next).path().charAt(file.path().length()) == '/') {
                    report(all.get(next), file, "/" + file.path(), findings);
                    files.remove(file.path());
                    break;
                }
            }
        }
    }

    /** All files in the order of their paths. */
    public List<OutputFile> files() {
        return List.copyOf(files.values());
    }

    /** How many of the files are pages that readers could see. */
    public int pageCount() {
        int known = pages;
        if (known < 0) {
            known = (int) files.values().stream().filter(OutputPlan::isPage).count();
            pages = known;
        }
        return known;
    }

    private static boolean isPage(OutputFile file) {
        return file.content() instanceof Content.Page page && !Documents.isOne(page.id());
    }

    /** The pages at old addresses, in the order of their paths. */
    List<OutputFile> moved() {
        return moved;
    }

    public Optional<OutputFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    public boolean contains(String path) {
        return files.containsKey(path);
    }
}
