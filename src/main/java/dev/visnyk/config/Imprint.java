package dev.visnyk.config;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.model.LocalizedText;
import java.util.Collections;
import java.util.EnumMap;
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
        Map<TrustPage, Named> pages) {
    public Imprint {
        Map<TrustPage, Named> ordered = new EnumMap<>(TrustPage.class);
        ordered.putAll(pages);
        pages = Collections.unmodifiableMap(ordered);
    }

    /**
     * A standing page that is named.
     *
     * @param key its key: the file name in content/pages without language and ending
     * @param position where it is named
     */
    public record Named(String key, SourcePosition position) {}
}
