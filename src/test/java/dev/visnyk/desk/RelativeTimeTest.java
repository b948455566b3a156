package dev.visnyk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RelativeTimeTest {
    private static final RelativeTime TIME =
            new RelativeTime(Instant.parse("2026-10-24T10:00:00Z"), ZoneId.of("Europe/Kyiv"));

    @ParameterizedTest
    @CsvSource({
        "PT0S,         now",
        "PT0.000001S,  in 1 min",
        "PT1M,         in 1 min",
        "PT1M1S,       in 2 min",
        "PT59M59S,     in 1 h",
        "PT2H10M,      in 2 h 10 min",
        "PT24H,        in 1 d",
        "PT28H59M,     in 1 d 4 h",
        "P364DT23H,    in 364 d 23 h",
        "P365D,        in 1 y",
        "P455D,        in 1 y 2 mo",
        "P3650D,       in 9 y 11 mo",
        "-P3653D,      10 y ago",
        "-PT59S,       just now",
        "-PT1M59S,     1 min ago",
        "-PT25H,       1 d 1 h ago"
    })
    void durationsAreInPlainWords(Duration distance, String words) {
        assertThat(TIME.distance(TIME.now().plus(distance))).isEqualTo(words);
    }

    @Test
    void momentsAreInTheSitesZoneOnBothSidesOfAChangeOfClocks() {
        assertThat(TIME.both(Instant.parse("2026-10-25T00:30:00Z")))
                .isEqualTo("in 14 h 30 min, 2026-10-25 03:30 Europe/Kyiv");
        assertThat(TIME.both(Instant.parse("2026-10-25T01:30:00Z")))
                .isEqualTo("in 15 h 30 min, 2026-10-25 03:30 Europe/Kyiv");
    }
}
