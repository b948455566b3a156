package dev.visnyk.output;

import java.util.List;

/** Everything a site consists of. A new kind of output is one class and one line here. */
public final class Outputs {
    private Outputs() {}

    /** All outputs, those whose files others may lead to first. */
    public static List<Output> all() {
        return List.of(
                new HtmlPages(),
                new FeedFiles(),
                new SitemapFiles(),
                new RobotsTxt(),
                new HostHeaders(),
                new Cname(),
                new NoJekyll(),
                new ThemeAssets(),
                new Photos(),
                new StaticFiles(),
                new MovedPages());
    }
}
