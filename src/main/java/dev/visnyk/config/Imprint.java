package dev.visnyk.config;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.model.Language;
import dev.visnyk.model.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who publishes the site: what article 37(5) of the Law of Ukraine on Media (2849-IX) and article 6(1) of the European
 * Media Freedom Act (2024/1083) want readers to be told.
 *
 * @param name registered name of the publisher
 * @param address postal address
 * @param phone telephone, may be empty
 * @param email e-mail address, may be empty
 * @param registerId identifier in the Register of media, may be empty
 * @param owners owners and beneficial owners
 * @param editor editor-in-chief
 * @param founded a year, or a date as ISO 8601 writes it; may be empty
 * @param isRegistered whether the outlet is registered, so that the law's particulars must be there
 * @param position where it stands
 * @param pages the standing pages that say how the newsroom works
 */
public record Imprint(
        LocalizedText name,
        LocalizedText address,
        String phone,
        String email,
        String registerId,
        LocalizedText owners,
        LocalizedText editor,
        String founded,
        boolean isRegistered,
        SourcePosition position,
        Map<TrustPage, Named> pages) {
    public Imprint {
        Map<TrustPage, Named> ordered = new EnumMap<>(TrustPage.class);
        ordered.putAll(pages);
        pages = Collections.unmodifiableMap(ordered);
    }

    /** The particulars that article 37(5) of the Law on Media wants and that are missing, each once. */
    public List<Gap> gaps(List<Language> languages) {
        Map<String, LocalizedText> wanted = new LinkedHashMap<>();
        wanted.put("name", name);
        wanted.put("address", address);
        wanted.put("phone", LocalizedText.common(phone));
        wanted.put("email", LocalizedText.common(email));
        wanted.put("register-id", LocalizedText.common(registerId));
        List<Gap> gaps = new ArrayList<>();
        wanted.forEach((key, text) -> languages.stream()
                .filter(language -> text.in(language, "").isBlank())
                .findFirst()
                .ifPresent(language ->
                        gaps.add(new Gap(key, text.byLanguage().isEmpty() ? "" : " in " + language.key()))));
        return gaps;
    }

    /**
     * A particular that is missing.
     *
     * @param key its key
     * @param where " in ua", the first language in which it is missing; empty when it is missing in all
     */
    public record Gap(String key, String where) {
        public String message() {
            return "the imprint has no \"" + key + "\"" + where;
        }
    }

    /**
     * A standing page that is named.
     *
     * @param key its key: the file name in content/pages without language and ending
     * @param position where it is named
     */
    public record Named(String key, SourcePosition position) {}
}
