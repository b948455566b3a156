package dev.visnyk.content;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Dates as authors write them: ISO 8601, in the site's time zone unless they state an offset. */
public final class DateReader {
    /** What a good date looks like. */
    public static final String HINT = "write 2024-10-17T21:45 or 2024-10-17T21:45:00+03:00";

    /** The last year that feeds and sitemaps can write (RFC 822, RFC 3339). */
    private static final int LAST_YEAR = 9999;

    private DateReader() {}

    /**
     * Takes {@code 2024-10-17}, {@code 2024-10-17T21:45}, {@code 2024-10-17 21:45:00} or {@code 2024-10-17T21:45:00+03:00}.
     *
     * @throws IllegalArgumentException with a message for the author, when it is none of them or no such date exists
     */
    public static Instant parse(String text, ZoneId zone) {
        String iso = text.strip();
        if (iso.length() > 10 && iso.charAt(10) == ' ') {
            iso = iso.substring(0, 10) + "T" + iso.substring(11).replace(" ", "");
        }
        try {
            Instant instant = instant(iso, zone);
            int year = instant.atZone(zone).getYear();
            if (year >= 1 && year <= LAST_YEAR) {
                return instant;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a date", e);
        }
        throw new IllegalArgumentException("\"" + text + "\" is not in the years 1 to " + LAST_YEAR);
    }

    private static Instant instant(String iso, ZoneId zone) {
        if (iso.length() <= 10) {
            return LocalDate.parse(iso).atStartOfDay(zone).toInstant();
        }
        boolean hasOffset = iso.endsWith("Z") || iso.indexOf('+', 10) > 0 || iso.indexOf('-', 10) > 0;
        return hasOffset
                ? OffsetDateTime.parse(iso).toInstant()
                : LocalDateTime.parse(iso).atZone(zone).toInstant();
    }

    /**
     * Takes {@code 2024-10-17}.
     *
     * @throws IllegalArgumentException with a message for the author, when it is no such day or not in the years 1 to 9999
     */
    public static LocalDate parseDay(String text) {
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.getYear() >= 1 && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a day", e);
        }
        throw new IllegalArgumentException("\"" + text + "\" is not in the years 1 to " + LAST_YEAR);
    }
}
