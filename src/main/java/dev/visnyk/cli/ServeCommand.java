package dev.visnyk.cli;

import dev.visnyk.build.BuildOptions;
import dev.visnyk.config.BaseUrl;
import dev.visnyk.content.Excerpts;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticPrinter;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.serve.PreviewServer;
import dev.visnyk.serve.SiteUpdate;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code visnyk serve}. */
final class ServeCommand implements Callable<Integer>, PreviewServer.Listener {
    private static final int PORT = 4040;

    private final Terminal terminal;
    private final SiteFlags site = new SiteFlags();
    private int port = PORT;
    private String bind = "127.0.0.1";
    private boolean opens;
    private boolean navigates;
    private boolean isPublished;
    private boolean expired;
    private boolean isFresh;
    private @Nullable Instant now;
    private @Nullable Path cache;
    private final Set<Diagnostic> told = new HashSet<>();

    private ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static CommandSpec in(Terminal terminal) {
        ServeCommand it = new ServeCommand(terminal);
        String description = "Preview the site on this machine, and show each change at once.";
        return it.site
                .addTo(Flags.of("serve", description, it))
                .value("-p, --port", "PORT", Integer.class, to -> it.port = to, "where to listen (default: 4040)")
                .value(
                        "--bind",
                        "ADDRESS",
                        String.class,
                        to -> it.bind = to,
                        "the address to listen at (default: 127.0.0.1, which no other machine reaches)")
                .toggle("-O, --open", to -> it.opens = to, "open the site in the browser")
                .toggle("--navigate", to -> it.navigates = to, "go to each story that is saved")
                .toggle(
                        "--published",
                        to -> it.isPublished = to,
                        "show what readers see: neither drafts nor stories before their date")
                .toggle("-E, --expired", to -> it.expired = to, "show stories after their expiry too")
                .value(
                        "--now",
                        "INSTANT",
                        Instant.class,
                        to -> it.now = to,
                        "show the site as it is at this moment, e.g. 2024-10-17T21:45:00+03:00")
                .value("--cache", "DIR", Path.class, to -> it.cache = to, SiteFlags.CACHE)
                .toggle("--fresh", to -> it.isFresh = to, "read everything anew, whatever is remembered")
                .command();
    }

    @Override
    public Integer call() {
        InetAddress address;
        try {
            address = InetAddress.getByName(bind);
        } catch (IOException e) {
            terminal.err().println("visnyk: there is no address \"" + bind + "\"");
            return ExitCode.USAGE.code();
        }
        if (port < 0 || port > 65535) {
            terminal.err().println("visnyk: " + port + " is not a port");
            return ExitCode.USAGE.code();
        }
        if (!address.isLoopbackAddress()) {
            print(List.of(Diagnostic.of(
                            Rule.SERVE_OPEN,
                            SourcePosition.ofFile("--bind"),
                            "everybody who reaches this machine at " + bind + " sees the site with its drafts")
                    .withHint("leave --bind out unless you mean to")));
        }
        try (PreviewServer server = PreviewServer.start(
                new PreviewServer.Options(
                        site.source,
                        address,
                        port,
                        navigates,
                        this::options,
                        () -> now == null ? terminal.clock().instant() : now),
                this)) {
            String url = "http://" + (address.isLoopbackAddress() ? "127.0.0.1" : bind) + ":" + server.port() + "/";
            terminal.out().println("Visnyk serves " + url + ", the desk is " + url + "_desk/; Ctrl-C ends it.");
            if (opens) {
                Browser.open(url);
            }
            // The process is ended from outside.
            new CountDownLatch(1).await();
            return ExitCode.OK.code();
        } catch (BindException e) {
            print(List.of(Diagnostic.of(Rule.SERVE_PORT, SourcePosition.ofFile("--port"), "port " + port + " is taken")
                    .withHint("choose another: visnyk serve -p " + (port + 1))));
            return ExitCode.DISK.code();
        } catch (IOException e) {
            print(List.of(Diagnostic.of(
                    Rule.SERVE_PORT, SourcePosition.ofFile("--port"), "the site can't be served: " + e.getMessage())));
            return ExitCode.DISK.code();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.OK.code();
        }
    }

    @Override
    public synchronized void read(SiteUpdate update) {
        told.retainAll(new HashSet<>(update.findings()));
        broken(update.findings());
        if (site.isQuiet) {
            return;
        }
        String time = String.format(Locale.ROOT, "%d ms", update.nanoseconds() / 1_000_000);
        String what = update.touched().isEmpty()
                ? "Read the site: " + update.pages() + " pages"
                : update.touched().size() == 1
                        ? update.touched().iterator().next() + " changed"
                        : update.touched().size() + " files changed";
        String pages = update.told() == 0
                ? ""
                : update.told() == 1 ? ", 1 open page reloads" : ", " + update.told() + " open pages reload";
        terminal.out().println(what + pages + " (" + time + ")");
    }

    /** Prints what has not been printed since it was last mended. */
    @Override
    public synchronized void broken(List<Diagnostic> findings) {
        print(findings.stream().filter(told::add).toList());
    }

    @Override
    public synchronized void failed(Throwable failure) {
        VisnykCommand.printBug(failure, terminal);
    }

    private void print(List<Diagnostic> findings) {
        boolean hasColour = terminal.hasColour(site.isColourless);
        terminal.err().print(new DiagnosticPrinter(hasColour, false, new Excerpts(site.source)).print(findings));
    }

    private BuildOptions options(BaseUrl baseUrl) {
        return new BuildOptions(
                site.source,
                site.output(),
                baseUrl,
                !isPublished,
                !isPublished,
                expired,
                now == null ? terminal.clock().instant() : now,
                false,
                false,
                -1,
                cache,
                isFresh,
                false,
                false,
                null,
                false,
                terminal.environment(),
                Runtime.getRuntime().availableProcessors());
    }
}
