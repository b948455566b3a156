package dev.visnyk.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Moments in plain words, as seen from another moment.
 *
 * @param now the moment from which they are seen
 * @param zone the zone in which they are told
 */
public record RelativeTime(Instant now, ZoneId zone) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final long MINUTES_PER_HOUR = 60;
    private static final long MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;
    private static final long MONTHS_PER_YEAR = 12;

    /**
     * {@code in 2 h 10 min}, {@code 3 d 4 h ago} or {@code in 2 y 3 mo}; what is to come is rounded up to a minute, what is
     * past down, and years and months are those of the calendar.
     */
    public String distance(Instant moment) {
        Duration distance = Duration.between(now, moment);
        if (distance.isNegative()) {
            long minutes = distance.negated().toMinutes();
            return minutes == 0 ? "just now" : words(minutes, moment, now) + " ago";
        }
        return distance.isZero()
                ? "now"
                : "in " + words(distance.plusMinutes(1).minusNanos(1).toMinutes(), now, moment);
    }

    /** {@code 2026-12-24 18:00 Europe/Kyiv}. */
    public String moment(Instant moment) {
        return MOMENT.format(moment.atZone(zone)) + " " + zone.getId();
    }

    /** {@code in 2 h 10 min, 2026-12-24 18:00 Europe/Kyiv}. */
    public String both(Instant moment) {
        return distance(moment) + ", " + moment(moment);
    }

    /** The two largest units, the smaller one only where there is some of it. */
    private String words(long minutes, Instant from, Instant to) {
        if (minutes < MINUTES_PER_HOUR) {
            return minutes + " min";
        }
        long months = ChronoUnit.MONTHS.between(from.atZone(zone), to.atZone(zone));
        if (months >= MONTHS_PER_YEAR) {
            return words(months / MONTHS_PER_YEAR, "y", months % MONTHS_PER_YEAR, "mo");
        }
        return minutes < MINUTES_PER_DAY
                ? words(minutes / MINUTES_PER_HOUR, "h", minutes % MINUTES_PER_HOUR, "min")
                : words(minutes / MINUTES_PER_DAY, "d", minutes % MINUTES_PER_DAY / MINUTES_PER_HOUR, "h");
    }

    private static String words(long larger, String largerUnit, long smaller, String smallerUnit) {
        return larger + " " + largerUnit + (smaller == 0 ? "" : " " + smaller + " " + smallerUnit);
    }
}
