package dev.visnyk.serve;

import dev.visnyk.html.HtmlPage;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The form that shows the site as readers see it at another moment. */
final class DeskClock {
    /** As {@code <input type="datetime-local">} has it (HTML Standard, 2.3.5.5). */
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private DeskClock() {}

    static void addTo(Element parent, DeskVisit visit) {
        Element section = HtmlPage.add(parent, "section", "clock").attr("aria-labelledby", "clock");
        HtmlPage.text(section, "h2", "", "The site at another time").attr("id", "clock");
        HtmlPage.text(section, "p", "quiet", "As readers will see it, without drafts.");
        Element form = DeskPage.form(section, DeskPage.CLOCK, visit);
        Instant shown = visit.moment().orElse(visit.now());
        Element field = DeskPage.input(
                form, "Moment (" + visit.zone().getId() + ")", "at", LOCAL.format(shown.atZone(visit.zone())));
        field.attr("type", "datetime-local").attr("required", true);
        Element buttons = HtmlPage.add(form, "div", "buttons");
        DeskPage.button(buttons, "Show");
        shortcut(buttons, "In an hour", "hour");
        shortcut(buttons, "06:00 tomorrow", "morning");
        shortcut(buttons, "Now", "now");
    }

    private static void shortcut(Element form, String text, String value) {
        DeskPage.button(form, text)
                .attr("class", "plain")
                .attr("name", "to")
                .attr("value", value)
                .attr("formnovalidate", true);
    }

    /** Whether a form asks for the present. */
    static boolean isNow(Parameters asked) {
        return asked.one("to").equals("now");
    }

    /** The moment that a form asks for; empty when it names none. */
    static Optional<Instant> moment(DeskVisit visit) {
        ZonedDateTime now = visit.now().atZone(visit.zone());
        return switch (visit.asked().one("to")) {
            case "hour" ->
                Optional.of(now.plus(Duration.ofHours(1))
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toInstant());
            case "morning" ->
                Optional.of(now.toLocalDate()
                        .plusDays(1)
                        .atTime(MORNING)
                        .atZone(visit.zone())
                        .toInstant());
            default -> parse(visit);
        };
    }

    private static Optional<Instant> parse(DeskVisit visit) {
        try {
            return Optional.of(LocalDateTime.parse(visit.asked().one("at"))
                    .atZone(visit.zone())
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
