package dev.visnyk.cli;

import dev.visnyk.content.Story;
import dev.visnyk.content.TextState;
import dev.visnyk.desk.SourceChange;
import dev.visnyk.desk.TextStatus;
import dev.visnyk.desk.TextStatus.Kind;
import dev.visnyk.desk.TranslationComparison;
import dev.visnyk.json.JsonWriter;
import dev.visnyk.model.Language;
import dev.visnyk.parallel.Workers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code visnyk status}. */
final class StatusCommand implements Callable<Integer> {
    private static final Comparator<Story> NEWEST_FIRST = Comparator.comparing(
                    (Story story) -> story.original().date(), Comparator.nullsLast(Comparator.<Instant>reverseOrder()))
            .thenComparing(Story::key);

    private final Terminal terminal;
    private final SiteFlags site = new SiteFlags();
    private @Nullable Instant now;
    private DataFormat format = DataFormat.TEXT;

    private StatusCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static CommandSpec in(Terminal terminal) {
        StatusCommand it = new StatusCommand(terminal);
        return it.site
                .addSourceTo(Flags.of("status", "Say how every story and standing page stands in every language.", it))
                .value(
                        "--now",
                        "INSTANT",
                        Instant.class,
                        to -> it.now = to,
                        "leave out what has expired at this moment, e.g. 2024-10-17T21:45:00+03:00")
                .value(
                        "--format",
                        "FORMAT",
                        DataFormat.class,
                        to -> it.format = to,
                        "text for a table, or json (default: text)")
                .command();
    }

    /** A line of the matrix: how a story stands in each language. */
    private record Row(Story story, List<TextStatus> texts) {}

    @Override
    public Integer call() {
        Desk desk = new Desk(terminal, site, now);
        try (Workers workers = Workers.forThisMachine()) {
            desk.open(workers).ifPresent(open -> {
                List<Language> languages = open.config().languages();
                List<Story> stories = open.stories().withPages().stream()
                        .filter(StatusCommand::isKept)
                        .sorted(NEWEST_FIRST)
                        .toList();
                List<Row> rows = workers.map(
                        stories,
                        story -> new Row(
                                story,
                                new TranslationComparison(story, desk.markdown(), desk.findings()).compare(languages)));
                terminal.out()
                        .print(format == DataFormat.JSON ? JsonWriter.write(json(rows)) + "\n" : text(rows, languages));
            });
        }
        return desk.finish(true);
    }

    /** Whether a story is still, or will be, before readers. */
    private static boolean isKept(Story story) {
        TextState state = story.original().state();
        return state != TextState.WITHDRAWN && state != TextState.EXPIRED;
    }

    private String text(List<Row> rows, List<Language> languages) {
        if (rows.isEmpty()) {
            return "There is no story.\n";
        }
        List<String> heads = new ArrayList<>(List.of("story"));
        languages.forEach(language -> heads.add(language.key()));
        Table table = new Table(heads);
        StringBuilder changes = new StringBuilder();
        for (Row row : rows) {
            List<String> cells = new ArrayList<>(List.of(row.story().key()));
            for (TextStatus text : row.texts()) {
                cells.add(text.kind() == Kind.UNPROMISED ? "-" : text.kind().label());
                if (text.kind() == Kind.STALE) {
                    changes.append("\n%s is stale; in %s:\n".formatted(text.file(), text.source()));
                    text.changes()
                            .forEach(change ->
                                    changes.append("  ").append(change).append('\n'));
                }
            }
            table.add(cells);
        }
        return table.print(terminal.hasColour(site.isColourless)) + changes;
    }

    private static Map<String, Object> json(List<Row> rows) {
        return Map.of(
                "stories",
                rows.stream()
                        .map(row -> {
                            Map<String, Object> json = new LinkedHashMap<>();
                            json.put("story", row.story().key());
                            json.put("title", row.story().original().title());
                            json.put(
                                    "original",
                                    row.story().original().language().key());
                            json.put(
                                    "languages",
                                    row.texts().stream()
                                            .collect(Collectors.toMap(
                                                    text -> text.language().key(),
                                                    StatusCommand::json,
                                                    (first, second) -> first,
                                                    LinkedHashMap::new)));
                            return json;
                        })
                        .toList());
    }

    private static Map<String, @Nullable Object> json(TextStatus text) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("status", text.kind().label());
        json.put("file", text.file());
        if (text.source() != null) {
            json.put("source", text.source());
            json.put("changes", text.changes().stream().map(StatusCommand::json).toList());
        }
        return json;
    }

    private static Map<String, Object> json(SourceChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("change", change.change().kind().label());
        json.put("paragraph", change.change().paragraph());
        json.put("line", change.line());
        return json;
    }
}
