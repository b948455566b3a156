package dev.visnyk.cli;

import dev.visnyk.cli.Desk.OpenSite;
import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.parallel.Workers;
import dev.visnyk.scaffold.NewFile;
import dev.visnyk.scaffold.RevisionRecorder;
import dev.visnyk.scaffold.TranslationPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code visnyk translate}. */
final class TranslateCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final SiteFlags site = new SiteFlags();
    private List<Path> files = List.of();
    private List<String> languages = List.of();
    private List<String> translators = List.of();
    private @Nullable TranslationMethod method;
    private boolean isDone;

    private TranslateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static CommandSpec in(Terminal terminal) {
        TranslateCommand it = new TranslateCommand(terminal);
        return it.site
                .addSourceTo(Flags.of(
                        "translate",
                        "Begin translations of a text, or record that translations render it as it is.",
                        it))
                .<Path>arguments(
                        "FILE",
                        Path.class,
                        to -> it.files = to,
                        "the texts to translate; with --done, the translations that are done")
                .texts(
                        "--to",
                        "KEYS",
                        to -> it.languages = to,
                        "the languages to translate to (default: those promised and missing)")
                .texts(
                        "--translator",
                        "NAME",
                        to -> it.translators = to,
                        "key or name of who translates, or of several")
                .value(
                        "--method",
                        "METHOD",
                        TranslationMethod.class,
                        to -> it.method = to,
                        "how it is translated: human, machine or mixed")
                .toggle(
                        "--done",
                        to -> it.isDone = to,
                        "write nothing new; record in these translations which paragraphs of their source they render")
                .command();
    }

    /** A text that the command line names, and its story. */
    private record Named(Story story, StoryText text) {}

    @Override
    public Integer call() {
        Desk desk = new Desk(terminal, site, null);
        if (isDone && !(languages.isEmpty() && translators.isEmpty() && method == null)) {
            terminal.err().println("visnyk: --done can't be combined with --to, --translator or --method");
            terminal.err().println("see visnyk translate --help");
            return ExitCode.USAGE.code();
        }
        try (Workers workers = Workers.forThisMachine()) {
            desk.open(workers).ifPresent(open -> {
                List<Named> named = named(open, desk);
                if (desk.findings().hasErrors()) {
                    return;
                }
                if (isDone) {
                    // On a thread with a stack for any nesting of the text.
                    workers.map(List.of(named), all -> record(all, desk));
                } else {
                    begin(named, open, desk);
                }
            });
        }
        return desk.finish(false);
    }

    /** The texts of all files; each that is none is reported. */
    private List<Named> named(OpenSite open, Desk desk) {
        List<Named> named = new ArrayList<>();
        for (Path file : files) {
            String path = desk.path(file);
            open.stories()
                    .of(path)
                    .ifPresentOrElse(
                            story -> story.texts().stream()
                                    .filter(text -> text.file().path().equals(path))
                                    .forEach(text -> named.add(new Named(story, text))),
                            () -> reportUnknown(path, desk));
        }
        return named.stream().distinct().toList();
    }

    private static void reportUnknown(String path, Desk desk) {
        List<Diagnostic> reasons = desk.brokenIn(path);
        reasons.forEach(desk.findings()::report);
        if (reasons.isEmpty()) {
            desk.findings()
                    .report(
                            Rule.DESK_TEXT,
                            SourcePosition.ofFile(path),
                            "is no story or standing page of this site",
                            "name a file such as content/city/story.ua.md");
        }
    }

    private void begin(List<Named> named, OpenSite open, Desk desk) {
        TranslationPlan plan = new TranslationPlan(
                open.config(),
                open.stories(),
                new TranslationPlan.Request(languages, translators, method == null ? null : method.word()),
                desk.findings());
        List<NewFile> planned = new ArrayList<>();
        named.forEach(it -> planned.addAll(plan.of(it.story(), it.text())));
        desk.write(planned);
    }

    private boolean record(List<Named> named, Desk desk) {
        RevisionRecorder recorder = new RevisionRecorder(desk.markdown(), desk.findings());
        for (Named it : named) {
            String path = it.text().file().path();
            try {
                recorder.record(it.story(), it.text())
                        .ifPresent(recorded -> terminal.out()
                                .print("%s renders %s as it is (paragraphs: %d)\n"
                                        .formatted(
                                                desk.shown(path),
                                                desk.shown(
                                                        recorded.source().file().path()),
                                                recorded.paragraphs())));
            } catch (IOException e) {
                desk.reportUnwritable(path, e);
            }
        }
        return true;
    }
}
