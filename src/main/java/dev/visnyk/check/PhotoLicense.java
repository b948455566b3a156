package dev.visnyk.check;

import dev.visnyk.build.Inspection.Subject;
import dev.visnyk.content.DateReader;
import dev.visnyk.content.Manuscript;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.model.Article;
import dev.visnyk.model.Translations;
import dev.visnyk.yaml.YamlNode;
import dev.visnyk.yaml.YamlNode.Mapping;
import dev.visnyk.yaml.YamlNode.Scalar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** No photo is shown after the last day on which it may be shown; the desk is told two weeks before. */
final class PhotoLicense implements SiteRule {
    private static final int DAYS_BEFORE = 14;
    private static final String CURE = "renew the license and the date, or show another photo";

    @Override
    public Rule rule() {
        return Rule.PHOTO_LICENSE;
    }

    @Override
    public void check(Subject subject, DiagnosticSink findings) {
        LocalDate today = today(subject);
        for (Translations story : subject.site().stories()) {
            if (ends(story).anyMatch(end -> !today.isBefore(warned(end)))) {
                Manuscript.read(story.original().source(), finding -> {})
                        .ifPresent(manuscript -> Stream.of("photo", "photos")
                                .flatMap(key -> manuscript.items(key).stream())
                                .forEach(photo -> check(photo, today, findings)));
            }
        }
    }

    private void check(YamlNode photo, LocalDate today, DiagnosticSink findings) {
        Optional<Scalar> until =
                photo instanceof Mapping mapping ? ReadStory.value(mapping, "license-until") : Optional.empty();
        until.ifPresent(value -> {
            LocalDate end;
            try {
                end = DateReader.parseDay(value.text());
            } catch (IllegalArgumentException e) {
                return; // which the build reports
            }
            if (today.isAfter(end)) {
                findings.report(rule(), value.position(), "the license of the photo ended on %s".formatted(end), CURE);
            } else if (!today.isBefore(warned(end))) {
                findings.report(rule(), value.position(), "the license of the photo ends on %s".formatted(end), CURE);
            }
        });
    }

    @Override
    public Optional<Instant> due(Subject subject) {
        LocalDate today = today(subject);
        return subject.site().stories().stream()
                .flatMap(PhotoLicense::ends)
                .flatMap(end -> Stream.of(warned(end), end.plusDays(1)))
                .filter(today::isBefore)
                .min(Comparator.naturalOrder())
                .map(day -> day.atStartOfDay(subject.config().zone()).toInstant());
    }

    private static LocalDate today(Subject subject) {
        return subject.site().now().atZone(subject.config().zone()).toLocalDate();
    }

    /** The first day on which the desk is told. */
    private static LocalDate warned(LocalDate end) {
        return end.minusDays(DAYS_BEFORE);
    }

    private static Stream<LocalDate> ends(Translations story) {
        Article original = story.original();
        return Stream.concat(Stream.ofNullable(original.photo()), original.gallery().stream())
                .filter(photo -> photo.licenseUntil() != null)
                .map(photo -> Objects.requireNonNull(photo.licenseUntil()));
    }
}
