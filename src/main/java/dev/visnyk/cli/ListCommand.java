package dev.visnyk.cli;

import dev.visnyk.content.StoryText;
import dev.visnyk.desk.Listing;
import dev.visnyk.desk.RelativeTime;
import dev.visnyk.json.JsonWriter;
import dev.visnyk.parallel.Workers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code visnyk list}. */
final class ListCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final SiteFlags site = new SiteFlags();
    private ListKind kind = ListKind.ALL;
    private @Nullable Instant now;
    private DataFormat format = DataFormat.TEXT;
    private boolean isNextOnly;
    private @Nullable ZoneId cron;

    private ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static CommandSpec in(Terminal terminal) {
        ListCommand it = new ListCommand(terminal);
        return it.site
                .addSourceTo(Flags.of(
                        "list",
                        "List stories and standing pages, say why readers do not see them, and when to build again.",
                        it))
                .optionalArgument(
                        "WHICH",
                        ListKind.class,
                        to -> it.kind = to,
                        "drafts, scheduled, expired, withdrawn or all (default: all)")
                .value(
                        "--now",
                        "INSTANT",
                        Instant.class,
                        to -> it.now = to,
                        "list the site as it is at this moment, e.g. 2024-10-17T21:45:00+03:00")
                .value(
                        "--format",
                        "FORMAT",
                        DataFormat.class,
                        to -> it.format = to,
                        "text for a table, or json (default: text)")
                .toggle(
                        "--next",
                        to -> it.isNextOnly = to,
                        "print only the moment at which the next build is due, if there is one")
                .value(
                        "--cron",
                        "ZONE",
                        ZoneId.class,
                        to -> it.cron = to,
                        "print only the fields of a crontab line that builds next, if a build is due; by clocks in this zone")
                .command();
    }

    @Override
    public Integer call() {
        if (isNextOnly && cron != null) {
            terminal.err().println("visnyk: --next can't be combined with --cron");
            terminal.err().println("see visnyk list --help");
            return ExitCode.USAGE.code();
        }
        Desk desk = new Desk(terminal, site, now);
        try (Workers workers = Workers.forThisMachine()) {
            desk.open(workers).ifPresent(open -> {
                Instant next = open.stories().nextChange();
                RelativeTime time = new RelativeTime(desk.now(), open.config().zone());
                List<Listing> listings = Listing.of(open.stories(), kind::has);
                if (isNextOnly) {
                    terminal.out().print(next == null ? "" : next + "\n");
                } else if (cron != null) {
                    terminal.out().print(next == null ? "" : fields(next, cron) + "\n");
                } else if (format == DataFormat.JSON) {
                    terminal.out().print(JsonWriter.write(json(listings, time, next)) + "\n");
                } else {
                    terminal.out().print(text(listings, time, next));
                }
            });
        }
        return desk.finish(true);
    }

    /** The first whole minute that is not before a moment, as the five fields of crontab(5). */
    private static String fields(Instant moment, ZoneId zone) {
        ZonedDateTime minute = moment.plus(Duration.ofMinutes(1))
                .minusNanos(1)
                .truncatedTo(ChronoUnit.MINUTES)
                .atZone(zone);
        return "%d %d %d %d *"
                .formatted(minute.getMinute(), minute.getHour(), minute.getDayOfMonth(), minute.getMonthValue());
    }

    private String text(List<Listing> listings, RelativeTime time, @Nullable Instant next) {
        Table table = new Table(List.of("state", "story", "languages", "why", "title", ""));
        for (Listing listing : listings) {
            table.add(List.of(
                    listing.state().label(),
                    listing.story().key(),
                    String.join(" ", languages(listing)),
                    listing.why(time),
                    listing.lead().title(),
                    listing.reason()));
        }
        return (table.isEmpty() ? "No story is in this list.\n" : table.print(terminal.hasColour(site.isColourless)))
                + "\n"
                + (next == null ? "No build is due.\n" : "The next build is due " + time.both(next) + ".\n");
    }

    private static Map<String, @Nullable Object> json(
            List<Listing> listings, RelativeTime time, @Nullable Instant next) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("now", time.now().toString());
        json.put("zone", time.zone().getId());
        json.put("next", text(next));
        json.put(
                "stories", listings.stream().map(listing -> json(listing, time)).toList());
        return json;
    }

    private static Map<String, @Nullable Object> json(Listing listing, RelativeTime time) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("story", listing.story().key());
        json.put("section", listing.story().section());
        json.put("state", listing.state().label());
        json.put("why", listing.why(time));
        json.put("reason", listing.reason());
        json.put("title", listing.lead().title());
        json.put("date", text(listing.date()));
        json.put("expires", text(listing.lead().expires()));
        json.put(
                "texts",
                listing.texts().stream()
                        .collect(Collectors.toMap(
                                text -> text.language().key(),
                                text -> text.file().path(),
                                (first, second) -> first,
                                LinkedHashMap::new)));
        return json;
    }

    private static List<String> languages(Listing listing) {
        return listing.texts().stream()
                .map(StoryText::language)
                .map(language -> language.key())
                .toList();
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
