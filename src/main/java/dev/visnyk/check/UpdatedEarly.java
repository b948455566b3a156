package dev.visnyk.check;

import dev.visnyk.check.ReadStory.Version;
import dev.visnyk.content.DateReader;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** No text was updated before it was published. */
final class UpdatedEarly implements StoryCheck {
    /** Of 2026-10-17. */
    private static final int DAY_LENGTH = 10;

    @Override
    public Rule rule() {
        return Rule.FRONT_MATTER_UPDATED;
    }

    @Override
    public void check(ReadStory story, DiagnosticSink findings) {
        ZoneId zone = story.config().zone();
        for (Version version : story.versions()) {
            Instant published = version.text().date();
            if (published != null) {
                version.value("updated")
                        .filter(updated -> isBefore(updated.text().strip(), published, zone))
                        .ifPresent(updated -> findings.report(
                                rule(),
                                updated.position(),
                                "updated before it was published, on %s"
                                        .formatted(published.atZone(zone).toLocalDateTime()),
                                "correct one of the two, or delete updated"));
            }
        }
    }

    /** A day without a time is compared with the day of publication. */
    private static boolean isBefore(String updated, Instant published, ZoneId zone) {
        try {
            Instant moment = DateReader.parse(updated, zone);
            LocalDate day = published.atZone(zone).toLocalDate();
            return updated.length() <= DAY_LENGTH
                    ? moment.atZone(zone).toLocalDate().isBefore(day)
                    : moment.isBefore(published);
        } catch (IllegalArgumentException e) {
            return false; // which the build reports
        }
    }
}
