package dev.visnyk.cli;

import dev.visnyk.parallel.Workers;
import dev.visnyk.scaffold.NewStory;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code visnyk new}. */
final class NewCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final SiteFlags site = new SiteFlags();
    private String section = "";
    private String title = "";
    private String slug = "";
    private String language = "";
    private List<String> languages = List.of();
    private List<String> authors = List.of();
    private @Nullable Instant now;

    private NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static CommandSpec in(Terminal terminal) {
        NewCommand it = new NewCommand(terminal);
        return it.site
                .addSourceTo(Flags.of("new", "Begin a story: write a draft of its original, and print its path.", it))
                .argument("SECTION", String.class, to -> it.section = to, "key of the section")
                .argument("TITLE", String.class, to -> it.title = to, "the headline, in quotes")
                .value(
                        "--lang",
                        "KEY",
                        String.class,
                        to -> it.language = to,
                        "the language it is written in (default: the site's default language)")
                .texts("--languages", "KEYS", to -> it.languages = to, "the languages to promise readers: ua,en,ru")
                .texts("--author", "NAME", to -> it.authors = to, "key or name of the author, or of several")
                .value(
                        "--slug",
                        "SLUG",
                        String.class,
                        to -> it.slug = to,
                        "its part of the URL (default: the title in Latin letters)")
                .value("--now", "INSTANT", Instant.class, to -> it.now = to, "date the story with this moment")
                .command();
    }

    @Override
    public Integer call() {
        Desk desk = new Desk(terminal, site, now);
        try (Workers workers = Workers.forThisMachine()) {
            desk.open(workers)
                    .flatMap(open -> new NewStory(open.config(), open.stories(), desk.findings())
                            .of(new NewStory.Request(section, title, slug, language, languages, authors, desk.now())))
                    .ifPresent(file -> desk.write(List.of(file)));
        }
        return desk.finish(false);
    }
}
