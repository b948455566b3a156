package dev.visnyk.config;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.yaml.YamlFields;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom to tell of a weakness of the site (RFC 9116).
 *
 * @param contacts URIs, the preferred one first
 * @param policy URL of what finders of a weakness may expect, or null
 * @param expires when this is no longer to be relied on
 * @param expiresPosition where that is stated
 */
public record SecurityContact(
        List<String> contacts, @Nullable String policy, Instant expires, SourcePosition expiresPosition) {
    private static final Pattern CONTACT = Pattern.compile("(?:https://|mailto:|tel:)[!-~]+");
    private static final Pattern EMAIL = Pattern.compile("[!-~&&[^@:]]+@[!-~&&[^@]]+");

    /** RFC 9116, 2.5.5: "it is RECOMMENDED that the value of this field be less than a year into the future". */
    private static final Duration LONGEST = Duration.ofDays(366);

    public SecurityContact {
        contacts = List.copyOf(contacts);
    }

    /** Reads the {@code security} of hosting; null when there is none. */
    static @Nullable SecurityContact read(YamlFields hosting) {
        YamlFields fields = hosting.fields("security");
        List<String> contacts = fields.texts(
                "contact",
                text -> EMAIL.matcher(text).matches() || CONTACT.matcher(text).matches()
                        ? null
                        : "\"" + text + "\" is not a way to reach anybody",
                "write an e-mail address, or a URL that begins with https:, mailto: or tel:");
        Instant expires = fields.value("expires", SecurityContact::date, "write a date, such as 2027-06-30");
        String policy = fields.link("policy");
        SourcePosition position = fields.position("expires");
        boolean isThere = !fields.keys().isEmpty();
        if (isThere && !fields.has("contact")) {
            fields.requiredText("contact");
        }
        if (isThere && !fields.has("expires")) {
            fields.requiredText("expires");
        }
        fields.finish();
        return contacts.isEmpty() || expires == null
                ? null
                : new SecurityContact(uris(contacts), policy, expires, position);
    }

    private static List<String> uris(List<String> contacts) {
        return contacts.stream()
                .map(it -> EMAIL.matcher(it).matches() ? "mailto:" + it : it)
                .toList();
    }

    /** A date lasts to its end, in universal time. */
    private static Instant date(String text) {
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a date", e);
        }
    }

    /** Reports that it can't be relied on at some moment, or is said to hold for longer than anyone can know. */
    public void check(Instant now, DiagnosticSink findings) {
        if (!expires.isAfter(now)) {
            report("security.txt has expired", findings);
        } else if (expires.isAfter(now.plus(LONGEST))) {
            report("security.txt is said to hold for more than a year", findings);
        }
    }

    private void report(String problem, DiagnosticSink findings) {
        findings.report(
                Rule.HOSTING_EXPIRY,
                expiresPosition,
                problem,
                "make sure that the contacts are still right, and write a date within a year");
    }
}
