package dev.visnyk.cli;

import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticPrinter;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.scaffold.NewSite;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code visnyk init}. */
final class InitCommand implements Callable<Integer> {
    private final Terminal terminal;

    private Path folder = Path.of(".");
    private boolean withTheme;
    private boolean isColourless;

    private InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static CommandSpec in(Terminal terminal) {
        InitCommand it = new InitCommand(terminal);
        return Flags.of("init", "Begin a new site: a small one that builds at once.", it)
                .argument("DIR", Path.class, to -> it.folder = to, "the site's folder; it comes into being if need be")
                .toggle("--with-theme", to -> it.withTheme = to, "copy the built-in theme into templates, to be edited")
                .toggle("--no-color", to -> it.isColourless = to, "never use colour; NO_COLOR does the same")
                .command();
    }

    @Override
    public Integer call() {
        // The date in UTC has begun everywhere from Greenwich eastwards, so that the stories are not in the future.
        NewSite site = new NewSite(LocalDate.ofInstant(terminal.clock().instant(), ZoneOffset.UTC), withTheme);
        List<String> existing = site.existingIn(folder);
        if (!existing.isEmpty()) {
            return fail(
                    "has " + String.join(", ", existing) + " already; nothing was written", "choose another folder");
        }
        try {
            site.writeTo(folder);
        } catch (IOException e) {
            return fail(
                    "can't be written: " + e.getClass().getSimpleName() + " " + e.getMessage(),
                    "check that the disk has room and that the folder may be written");
        }
        terminal.out().print("A new site is in %s\nBuild it: visnyk build -s %s\n".formatted(folder, folder));
        return ExitCode.OK.code();
    }

    private int fail(String message, String hint) {
        Diagnostic finding = Diagnostic.of(Rule.OUTPUT_FOREIGN, SourcePosition.ofFile(folder.toString()), message)
                .withHint(hint);
        terminal.err().print(new DiagnosticPrinter(terminal.hasColour(isColourless), true).print(List.of(finding)));
        return ExitCode.of(List.of(finding), true).code();
    }
}
