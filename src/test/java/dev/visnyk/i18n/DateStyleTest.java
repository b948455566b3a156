package dev.visnyk.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateStyleTest {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 8);
    private static final ZonedDateTime MOMENT = ZonedDateTime.of(2024, 10, 18, 9, 5, 59, 0, ZoneId.of("Europe/Kyiv"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uk | 8 жовтня 2024 | 08.10.2024 | Жовтень 2024 | 18 жовтня 2024, 09:05",
                "uk-UA | 8 жовтня 2024 | 08.10.2024 | Жовтень 2024 | 18 жовтня 2024, 09:05",
                "ru | 8 октября 2024 | 08.10.2024 | Октябрь 2024 | 18 октября 2024, 09:05",
                "en | 8 October 2024 | 08/10/2024 | October 2024 | 18 October 2024, 09:05",
                "pl | 2024-10-08 | 2024-10-08 | 2024-10 | 2024-10-18 09:05",
            })
    void each_language_has_its_form(String tag, String date, String digits, String month, String dateTime) {
        DateStyle style = DateStyle.forTag(tag);

        assertThat(style.date(DAY)).isEqualTo(date);
        assertThat(style.shortDate(DAY)).isEqualTo(digits);
        assertThat(style.month(YearMonth.from(DAY))).isEqualTo(month);
        assertThat(style.dateTime(MOMENT)).isEqualTo(dateTime);
        assertThat(style.time(MOMENT)).isEqualTo("09:05");
    }

    @ParameterizedTest
    @CsvSource({
        "uk, січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "ru, января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "en, January February March April May June July August September October November December",
    })
    void months_in_a_date_are_in_the_genitive(String tag, String months) {
        String written = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> DateStyle.forTag(tag).date(LocalDate.of(2024, month, 1)))
                .map(date -> date.split(" ", -1)[1])
                .collect(Collectors.joining(" "));

        assertThat(written).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({
        "uk, Січень Лютий Березень Квітень Травень Червень Липень Серпень Вересень Жовтень Листопад Грудень",
        "ru, Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь",
        "en, January February March April May June July August September October November December",
    })
    void months_alone_are_in_the_nominative(String tag, String months) {
        String written = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> DateStyle.forTag(tag).month(YearMonth.of(2024, month)))
                .map(date -> date.split(" ", -1)[0])
                .collect(Collectors.joining(" "));

        assertThat(written).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Kyiv, UTC+3",
        "Asia/Kolkata, UTC+5:30",
        "Asia/Kathmandu, UTC+5:45",
        "UTC, UTC",
        "America/New_York, UTC−4",
        "-00:30, UTC−0:30",
        "+05:05, UTC+5:05",
    })
    void the_offset_is_that_of_the_moment(String zone, String expected) {
        ZonedDateTime moment = MOMENT.withZoneSameInstant(ZoneId.of(zone));

        assertThat(DateStyle.forTag("uk").offset(moment)).isEqualTo(expected);
    }

    @Test
    void the_offset_follows_the_clock_change() {
        assertThat(DateStyle.forTag("uk").offset(MOMENT.plusMonths(1))).isEqualTo("UTC+2");
    }

    @Test
    void the_day_is_that_of_the_zone() {
        ZonedDateTime late = MOMENT.withHour(2).withZoneSameInstant(ZoneId.of("America/New_York"));

        assertThat(DateStyle.forTag("en").dateTime(late)).isEqualTo("17 October 2024, 19:05");
    }
}
