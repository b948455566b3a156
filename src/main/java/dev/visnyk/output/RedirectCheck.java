package dev.visnyk.output;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.markdown.PercentEncoding;
import dev.visnyk.routing.PageId;
import dev.visnyk.routing.Route;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes pages at old addresses out of a plan that lead to nothing, or to each other in a circle, and reports them. */
final class RedirectCheck {
    private final Map<String, OutputFile> files;
    private final DiagnosticSink findings;

    /** Works on planned files by path. */
    RedirectCheck(Map<String, OutputFile> files, DiagnosticSink findings) {
        this.files = files;
        this.findings = findings;
    }

    /** Whether a file is a page at an old address. */
    static boolean hasMoved(OutputFile file) {
        return file.content() instanceof Content.Page page && page.id() instanceof PageId.Moved;
    }

    /** Checks the pages at old addresses. */
    void check(List<OutputFile> redirects) {
        dropCircles(redirects);
        dropDead(redirects);
    }

    private void dropCircles(List<OutputFile> redirects) {
        Set<String> inCircles = new LinkedHashSet<>();
        for (OutputFile file : redirects) {
            Set<String> steps = new LinkedHashSet<>();
            Optional<String> at = Optional.of(file.path());
            while (at.isPresent() && steps.add(at.get())) {
                at = Optional.ofNullable(files.get(at.get()))
                        .flatMap(RedirectCheck::moved)
                        .flatMap(moved -> planned(moved.to()));
            }
            if (at.equals(Optional.of(file.path()))) {
                inCircles.add(file.path());
                findings.report(
                        Rule.ROUTE_REDIRECT,
                        file.origin(),
                        steps.size() == 1
                                ? "this redirect leads to itself"
                                : "this redirect leads back to itself, by way of "
                                        + String.join(
                                                ", ",
                                                steps.stream()
                                                        .skip(1)
                                                        .map(RedirectCheck::address)
                                                        .toList()),
                        "let one of them lead to a page");
            }
        }
        files.keySet().removeAll(inCircles);
    }

    private static String address(String file) {
        return "/" + file.replaceFirst("(^|/)index\\.html$", "$1");
    }

    /** An old address must not tell of a page that is not there, perhaps not there yet. */
    private void dropDead(List<OutputFile> redirects) {
        List<OutputFile> dead = redirects.stream()
                .filter(file -> files.containsKey(file.path()))
                .filter(file -> moved(file)
                        .filter(moved -> moved.to().startsWith("/")
                                && planned(moved.to()).isEmpty())
                        .isPresent())
                .toList();
        for (OutputFile file : dead) {
            files.remove(file.path());
            findings.report(
                    Rule.CONTENT_REFERENCE,
                    file.origin(),
                    "this redirect leads to a path where there is nothing, so it is left out",
                    "name a page that is published, or the key of a story");
        }
        if (!dead.isEmpty()) {
            // What has just gone may have been where another redirect led.
            dropDead(redirects);
        }
    }

    static Optional<PageId.Moved> moved(OutputFile file) {
        return file.content() instanceof Content.Page page && page.id() instanceof PageId.Moved moved
                ? Optional.of(moved)
                : Optional.empty();
    }

    /** The planned file that a path on this site leads to. */
    private Optional<String> planned(String target) {
        if (!target.startsWith("/")) {
            return Optional.empty();
        }
        String path = target.replaceFirst("[?#].*", "");
        String plain = PercentEncoding.decode(path).orElse(path);
        String file = Route.fileOf(plain);
        if (files.containsKey(file)) {
            return Optional.of(file);
        }
        return Optional.of(Route.fileOf(plain + "/")).filter(files::containsKey);
    }
}
