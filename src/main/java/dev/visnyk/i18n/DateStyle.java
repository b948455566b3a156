package dev.visnyk.i18n;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Writes dates and times for readers. Patterns and month names are ours, since the JDK's locale data changes from version
 * to version; days and hours are of the zone that the caller chose. Ukrainian, Russian and English have words, other
 * languages get ISO 8601 forms ({@code 2024-10-18}). Years are meant to lie in 1 to 9999. Immutable.
 */
public final class DateStyle {
    private static final DateStyle UK = new DateStyle(
            '.',
            List.of(
                    "січня",
                    "лютого",
                    "березня",
                    "квітня",
                    "травня",
                    "червня",
                    "липня",
                    "серпня",
                    "вересня",
                    "жовтня",
                    "листопада",
                    "грудня"),
            List.of(
                    "Січень",
                    "Лютий",
                    "Березень",
                    "Квітень",
                    "Травень",
                    "Червень",
                    "Липень",
                    "Серпень",
                    "Вересень",
                    "Жовтень",
                    "Листопад",
                    "Грудень"));
    private static final DateStyle RU = new DateStyle(
            '.',
            List.of(
                    "января",
                    "февраля",
                    "марта",
                    "апреля",
                    "мая",
                    "июня",
                    "июля",
                    "августа",
                    "сентября",
                    "октября",
                    "ноября",
                    "декабря"),
            List.of(
                    "Январь",
                    "Февраль",
                    "Март",
                    "Апрель",
                    "Май",
                    "Июнь",
                    "Июль",
                    "Август",
                    "Сентябрь",
                    "Октябрь",
                    "Ноябрь",
                    "Декабрь"));
    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final DateStyle EN = new DateStyle('/', ENGLISH_MONTHS, ENGLISH_MONTHS);
    private static final DateStyle ISO = new DateStyle('-', List.of(), List.of());

    private final char separator;
    private final List<String> monthsInDate;
    private final List<String> monthsAlone;

    private DateStyle(char separator, List<String> monthsInDate, List<String> monthsAlone) {
        this.separator = separator;
        this.monthsInDate = monthsInDate;
        this.monthsAlone = monthsAlone;
    }

    /** The style of a language, by BCP 47 tag; never fails. */
    public static DateStyle forTag(String bcp47) {
        return switch (LanguageTag.base(bcp47)) {
            case "uk" -> UK;
            case "ru" -> RU;
            case "en" -> EN;
            default -> ISO;
        };
    }

    /** A day in words: {@code 18 жовтня 2024}. */
    public String date(LocalDate date) {
        return monthsInDate.isEmpty()
                ? date.toString()
                : date.getDayOfMonth() + " " + monthsInDate.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** A day in words with the time of its zone: {@code 18 жовтня 2024, 09:05}; in ISO form {@code 2024-10-18 09:05}. */
    public String dateTime(ZonedDateTime moment) {
        return date(moment.toLocalDate()) + (monthsInDate.isEmpty() ? " " : ", ") + time(moment);
    }

    /** Hours and minutes on a clock of 24 hours: {@code 09:05}. */
    public String time(ZonedDateTime moment) {
        return twoDigits(moment.getHour()) + ":" + twoDigits(moment.getMinute());
    }

    /** A day in digits: {@code 18.10.2024} in Ukrainian and Russian, {@code 18/10/2024} in English. */
    public String shortDate(LocalDate date) {
        if (monthsInDate.isEmpty()) {
            return date.toString();
        }
        return twoDigits(date.getDayOfMonth())
                + separator
                + twoDigits(date.getMonthValue())
                + separator
                + date.getYear();
    }

    /** A month on its own, as a heading: {@code Жовтень 2024}; in ISO form {@code 2024-10}. */
    public String month(YearMonth month) {
        return monthsAlone.isEmpty()
                ? month.toString()
                : monthsAlone.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    /** The offset from UTC at this moment: {@code UTC+3}, {@code UTC+5:30}, {@code UTC−4} (with a minus sign), {@code UTC}. */
    public String offset(ZonedDateTime moment) {
        int seconds = moment.getOffset().getTotalSeconds();
        if (seconds == 0) {
            return "UTC";
        }
        int minutes = Math.abs(seconds) / 60;
        String hours = "UTC" + (seconds < 0 ? '\u2212' : '+') + minutes / 60;
        return minutes % 60 == 0 ? hours : hours + ":" + twoDigits(minutes % 60);
    }

    private static String twoDigits(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }
}
