package dev.visnyk.output;

import java.util.ArrayList;
import java.util.List;

/** Everything a site consists of. A new kind of output is one class and one line here. */
public final class Outputs {
    private Outputs() {}

    /** All outputs, those whose files others may lead to first. */
    public static List<Output> all() {
        List<Output> all = new ArrayList<>(StoryPages.parts());
        all.addAll(List.of(
                new HtmlPages(),
                new FeedFiles(),
                new SearchFiles(),
                new SitemapFiles(),
                new RobotsTxt(),
                new HostHeaders(),
                new WebManifest(),
                new SecurityTxt(),
                new Cname(),
                new NoJekyll(),
                new ThemeAssets(),
                new Photos(),
                new StaticFiles(),
                new MovedPages()));
        return all;
    }

    /** Those that tell of the files of all the others. */
    static List<ClosingOutput> closing() {
        return List.of(new HostRedirects(), new NginxConf());
    }
}
