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
            if (iso.length() <= 10) {
                return LocalDate.parse(iso).atStartOfDay(zone).toInstant();
            }
            boolean hasOffset = iso.endsWith("Z") || iso.indexOf('+', 10) > 0 || iso.indexOf('-', 10) > 0;
            return hasOffset
                    ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a date", e);
        }
    }

    /** Takes {@code 2024-10-17}. */
    static LocalDate parseDay(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a day", e);
        }
    }
}
