package dev.visnyk.config;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.i18n.LocalizedTypographer;
import dev.visnyk.model.Language;
import dev.visnyk.yaml.YamlFields;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The {@code imprint} of site.yaml. */
final class ImprintReader {
    private static final String LAW = "article 37(5) of the Law on Media (2849-IX) wants it of registered media";

    private final List<Language> languages;
    private final LocalizedTypographer typographer;
    private final DiagnosticSink findings;

    ImprintReader(List<Language> languages, LocalizedTypographer typographer, DiagnosticSink findings) {
        this.languages = languages;
        this.typographer = typographer;
        this.findings = findings;
    }

    /** The imprint, or null when site.yaml has none. */
    @Nullable
    Imprint read(YamlFields site) {
        YamlFields fields = site.fields("imprint");
        if (fields.keys().isEmpty()) {
            return null;
        }
        Set<String> keys = languages.stream().map(Language::key).collect(Collectors.toUnmodifiableSet());
        boolean isRegistered = fields.flag("registered", false);
        Imprint imprint = new Imprint(
                typographer.apply(fields.localized("name", keys)),
                typographer.apply(fields.localized("address", keys)),
                fields.text("phone", "").strip(),
                email(fields),
                fields.text("register-id", "").strip(),
                typographer.apply(fields.localized("owners", keys)),
                typographer.apply(fields.localized("editor-in-chief", keys)),
                founded(fields),
                isRegistered,
                fields.position(),
                pages(fields.fields("pages")));
        if (isRegistered) {
            imprint.gaps(languages)
                    .forEach(gap -> findings.report(
                            Rule.IMPRINT_INCOMPLETE,
                            fields.position(fields.has(gap.key()) ? gap.key() : "registered"),
                            gap.message(),
                            LAW));
        }
        fields.finish();
        return imprint;
    }

    private static String email(YamlFields fields) {
        String email = fields.text("email", "").strip();
        int at = email.indexOf('@');
        boolean isAddress = at > 0 && at == email.lastIndexOf('@') && at < email.length() - 1 && email.indexOf(' ') < 0;
        if (!email.isEmpty() && !isAddress) {
            fields.reject("email", "\"" + email + "\" is not an e-mail address", "write it like desk@news.example");
        }
        return email;
    }

    private static String founded(YamlFields fields) {
        String founded = fields.value("founded", ImprintReader::date, "write a year, or a date such as 2024-10-17");
        return founded == null ? "" : founded;
    }

    private static String date(String text) {
        try {
            return text.length() == 4
                    ? Year.parse(text).toString()
                    : LocalDate.parse(text).toString();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a date", e);
        }
    }

    private static Map<TrustPage, Imprint.Named> pages(YamlFields fields) {
        Map<TrustPage, Imprint.Named> pages = new EnumMap<>(TrustPage.class);
        for (TrustPage kind : TrustPage.values()) {
            String key = fields.text(kind.key());
            if (key != null && !key.isBlank()) {
                pages.put(kind, new Imprint.Named(key.strip(), fields.position(kind.key())));
            }
        }
        fields.finish();
        return pages;
    }
}
