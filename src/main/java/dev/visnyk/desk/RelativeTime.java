package dev.visnyk.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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

    /** {@code in 2 h 10 min} or {@code 3 d 4 h ago}; what is to come is rounded up to a minute, what is past down. */
    public String distance(Instant moment) {
        Duration distance = Duration.between(now, moment);
        if (distance.isNegative()) {
            long minutes = distance.negated().toMinutes();
            return minutes == 0 ? "just now" : words(minutes) + " ago";
        }
        return distance.isZero()
                ? "now"
                : "in " + words(distance.plusMinutes(1).minusNanos(1).toMinutes());
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
    private static String words(long minutes) {
        if (minutes < MINUTES_PER_HOUR) {
            return minutes + " min";
        }
        return minutes < MINUTES_PER_DAY
                ? words(minutes / MINUTES_PER_HOUR, "h", minutes % MINUTES_PER_HOUR, "min")
                : words(minutes / MINUTES_PER_DAY, "d", minutes % MINUTES_PER_DAY / MINUTES_PER_HOUR, "h");
    }

    private static String words(long larger, String largerUnit, long smaller, String smallerUnit) {
        return larger + " " + largerUnit + (smaller == 0 ? "" : " " + smaller + " " + smallerUnit);
    }
}
