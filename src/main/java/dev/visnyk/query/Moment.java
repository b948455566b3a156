package dev.visnyk.query;

/**
 * A moment as a page shows it, in the newsroom's time zone.
 *
 * @param iso ISO 8601 with offset, for machines: {@code 2024-10-17T21:45:00+03:00}
 * @param date 17 October 2024
 * @param time 21:45
 * @param dateTime 17 October 2024, 21:45
 * @param zone how readers are told the zone: Kyiv time, or UTC+3
 */
public record Moment(String iso, String date, String time, String dateTime, String zone) {}
