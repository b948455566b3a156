package dev.visnyk.output;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.markdown.PercentEncoding;
import dev.visnyk.model.Gone;
import dev.visnyk.model.Language;
import dev.visnyk.model.Redirect;
import dev.visnyk.model.Site;
import dev.visnyk.routing.PageId;
import dev.visnyk.routing.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a host should answer at an address where there is nothing to read. Only what is known to readers has one: the old
 * addresses among the planned pages, and those of texts that they could once see.
 *
 * @param path the address below the site's origin, not percent-encoded
 * @param status the HTTP status
 * @param location where it leads, percent-encoded; empty for what is gone
 * @param language the language of what was there
 * @param origin what asks for it, for findings
 */
public record HostAnswer(String path, int status, String location, Language language, SourcePosition origin) {
    private static final int GONE = 410;
    private static final int MOVED = 301;

    public boolean isGone() {
        return status == GONE;
    }

    /** The answers of a site by the paths of its files, those that lead elsewhere first. */
    public static List<HostAnswer> of(PlannedSite site, OutputPlan files) {
        List<HostAnswer> answers = new ArrayList<>();
        String base = PercentEncoding.decode(site.config().baseUrl().path()).orElse("");
        Map<String, Integer> statuses = statuses(site.site());
        for (OutputFile file : files.moved()) {
            PageId.Moved moved = RedirectCheck.moved(file).orElseThrow();
            answers.add(new HostAnswer(
                    base + moved.from(),
                    statuses.getOrDefault(file.path(), MOVED),
                    location(moved.to(), site.config()),
                    moved.language(),
                    file.origin()));
        }
        Set<String> known = new TreeSet<>();
        for (Gone text : site.site().gone()) {
            for (String path : paths(text, site)) {
                if (!files.contains(Route.fileOf(path)) && known.add(path)) {
                    answers.add(new HostAnswer(
                            base + path, GONE, "", text.language(), SourcePosition.ofFile("a text that is gone")));
                }
            }
        }
        return answers;
    }

    private static Map<String, Integer> statuses(Site site) {
        Map<String, Integer> statuses = new HashMap<>();
        for (Redirect redirect : site.redirects()) {
            statuses.putIfAbsent(Route.fileOf(MovedPages.folder(redirect.from())), redirect.status());
        }
        return statuses;
    }

    private static String location(String target, SiteConfig config) {
        return (target.startsWith("/") ? config.baseUrl().path() : "") + PercentEncoding.encode(target);
    }

    private static List<String> paths(Gone text, PlannedSite site) {
        List<String> paths = new ArrayList<>();
        paths.add(site.routes().gone(text));
        text.aliases().forEach(alias -> paths.add(MovedPages.folder(alias)));
        return paths;
    }
}
