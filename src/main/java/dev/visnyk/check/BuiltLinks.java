package dev.visnyk.check;

import dev.visnyk.config.BaseUrl;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.parallel.Workers;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Follows every address that the files of a built site name, as far as it is one of the site itself. */
final class BuiltLinks {
    private final BaseUrl baseUrl;
    private final Workers workers;

    BuiltLinks(BaseUrl baseUrl, Workers workers) {
        this.baseUrl = baseUrl;
        this.workers = workers;
    }

    /**
     * A file that names others.
     *
     * @param path relative to the site
     * @param links addresses as they are written
     * @param anchors places in it that a link may lead to
     * @param alternates addresses of its versions in other languages
     */
    private record Linking(String path, List<String> links, Set<String> anchors, List<String> alternates) {}

    /** Reports each address that leads nowhere, and each version in another language that does not lead back. */
    void check(Path built, DiagnosticSink findings) {
        BuiltFiles found = BuiltFiles.below(built, findings);
        Set<String> files = Set.copyOf(found.paths());
        List<String> linking = found.paths().stream()
                .filter(path -> path.endsWith(".html") || path.endsWith(".xml"))
                .toList();
        Map<String, Linking> byPath = new ConcurrentSkipListMap<>();
        workers.run(linking.size(), at -> {
            String path = linking.get(at);
            Guard.apply(
                    Rule.LINK_BROKEN, path, findings, () -> byPath.put(path, parse(path, found.read(path, findings))));
        });
        for (Linking page : byPath.values()) {
            Guard.apply(
                    Rule.LINK_BROKEN,
                    page.path(),
                    findings,
                    () -> page.links().forEach(link -> checkLink(page, link, files, byPath, findings)));
            Guard.apply(Rule.LINK_ALTERNATE, page.path(), findings, () -> checkAlternates(page, byPath, findings));
        }
    }

    private void checkLink(
            Linking page, String link, Set<String> files, Map<String, Linking> pages, DiagnosticSink findings) {
        URI target = resolve(page, link);
        if (target == null) {
            return;
        }
        String file = file(target, files);
        String fragment = target.getFragment();
        if (!files.contains(file)) {
            report(Rule.LINK_BROKEN, page, "leads to %s, where nothing is".formatted(link), findings);
        } else if (fragment != null && !fragment.isEmpty() && pages.containsKey(file)) {
            if (!pages.get(file).anchors().contains(fragment)) {
                report(
                        Rule.LINK_BROKEN,
                        page,
                        "leads to %s, a place that the page does not have".formatted(link),
                        findings);
            }
        }
    }

    private void checkAlternates(Linking page, Map<String, Linking> pages, DiagnosticSink findings) {
        for (String alternate : page.alternates()) {
            URI target = resolve(page, alternate);
            Linking other = target == null ? null : pages.get(file(target, pages.keySet()));
            if (other != null
                    && other.alternates().stream()
                            .map(back -> resolve(other, back))
                            .noneMatch(back ->
                                    back != null && file(back, pages.keySet()).equals(page.path()))) {
                report(
                        Rule.LINK_ALTERNATE,
                        page,
                        "names %s as its version in another language, which does not name it back".formatted(alternate),
                        findings);
            }
        }
    }

    /** An address of the site; null for one that is elsewhere or is none. */
    private @Nullable URI resolve(Linking page, String link) {
        try {
            URI from = URI.create(baseUrl.origin() + baseUrl.path() + "/")
                    .resolve(new URI(null, null, "/" + page.path(), null)
                            .getRawPath()
                            .substring(1));
            URI target = from.resolve(new URI(link.strip()));
            String root = baseUrl.origin() + baseUrl.path() + "/";
            return target.toString().startsWith(root) ? target : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    private String file(URI target, Set<String> files) {
        String path = target.getPath().substring(baseUrl.path().length() + 1);
        if (path.isEmpty() || path.endsWith("/")) {
            return path + "index.html";
        }
        return files.contains(path) ? path : path + "/index.html";
    }

    private static Linking parse(String path, String text) {
        return path.endsWith(".xml") ? ofXml(path, text) : ofPage(path, text);
    }

    private static Linking ofXml(String path, String text) {
        Document xml = Jsoup.parse(text, Parser.xmlParser());
        List<String> links = new ArrayList<>();
        for (Element element : xml.getAllElements()) {
            String name = element.tagName();
            if (name.equals("loc")
                    || name.endsWith(":loc")
                    || (name.equals("link") && element.attr("href").isEmpty())) {
                links.add(element.text());
            }
            add(element, "href", links);
            add(element, "url", links);
        }
        return new Linking(path, links, Set.of(), List.of());
    }

    private static Linking ofPage(String path, String text) {
        Document page = Jsoup.parse(text);
        List<String> links = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        for (Element element : page.getAllElements()) {
            add(element, "href", links);
            add(element, "src", links);
            for (String candidate : element.attr("srcset").split(",")) {
                if (!candidate.isBlank()) {
                    links.add(candidate.strip().split("\\s")[0]);
                }
            }
            if (element.hasAttr("id")) {
                anchors.add(element.id());
            }
        }
        for (Element image : page.select("meta[property=og:image], meta[property=og:url]")) {
            links.add(image.attr("content"));
        }
        return new Linking(path, links, anchors, page.select("link[hreflang]").eachAttr("href"));
    }

    private static void add(Element element, String attribute, List<String> links) {
        if (element.hasAttr(attribute)) {
            links.add(element.attr(attribute));
        }
    }

    private static void report(Rule rule, Linking page, String message, DiagnosticSink findings) {
        findings.report(rule, SourcePosition.ofFile(page.path()), message);
    }
}
