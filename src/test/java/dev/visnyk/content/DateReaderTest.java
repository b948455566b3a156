package dev.visnyk.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateReaderTest {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @ParameterizedTest
    @CsvSource({
        "2024-10-17,                    2024-10-16T21:00:00Z",
        "2024-10-17T21:45,              2024-10-17T18:45:00Z",
        "2024-10-17 21:45,              2024-10-17T18:45:00Z",
        "2024-10-17T21:45:30,           2024-10-17T18:45:30Z",
        "2024-10-17T21:45:30.5,         2024-10-17T18:45:30.500Z",
        "2024-10-17T21:45:00+03:00,     2024-10-17T18:45:00Z",
        "2024-10-17 21:45:00 +03:00,    2024-10-17T18:45:00Z",
        "2024-10-17T21:45-05:00,        2024-10-18T02:45:00Z",
        "2024-10-17T18:45:00Z,          2024-10-17T18:45:00Z",
        "'  2024-10-17  ',              2024-10-16T21:00:00Z",
        // The clocks of Kyiv: winter time, and the hour that spring leaves out and autumn has twice.
        "2024-01-17T12:00,              2024-01-17T10:00:00Z",
        "2024-03-31T03:30,              2024-03-31T01:30:00Z",
        "2024-10-27T03:30,              2024-10-27T00:30:00Z"
    })
    void dateIsInTheSitesZoneUnlessItStatesAnOffset(String text, Instant instant) {
        assertThat(DateReader.parse(text, KYIV)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "17.10.2024",
                "2024-10",
                "2024-02-30",
                "2024-13-01",
                "2024-10-17T25:00",
                "2024-1-2",
                "2024-10-17T21:45+3",
                "2024-10-17T",
                "20241017",
                "2024-10-17T21:45:00+03:00 [Europe/Kyiv]",
                "0x10"
            })
    void whatIsNoDateIsRefusedInTheAuthorsWords(String text) {
        assertThatThrownBy(() -> DateReader.parse(text, KYIV))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is not a date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0500-01-01T10:00", "0000-12-31", "+12024-10-17T10:00", "9999-12-31T23:00:00Z"})
    void yearThatFeedsCantWriteIsRefused(String text) {
        assertThatThrownBy(() -> DateReader.parse(text, KYIV))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is not in the years 1 to 9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-17T21:45", "tomorrow", ""})
    void dayHasNoTime(String text) {
        assertThatThrownBy(() -> DateReader.parseDay(text)).hasMessage("\"" + text + "\" is not a day");
    }
}
