package dev.visnyk.output;

import dev.visnyk.config.SecurityContact;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.markdown.PercentEncoding;
import dev.visnyk.model.Language;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whom to tell of a weakness of the site (RFC 9116). */
final class SecurityTxt extends HostFile {
    private static final String PATH = ".well-known/security.txt";

    SecurityTxt() {
        super(PATH);
    }

    @Override
    Optional<String> text(PlannedSite site) {
        return Optional.ofNullable(site.config().hosting().security()).map(contact -> text(contact, site.config()));
    }

    private static String text(SecurityContact contact, SiteConfig config) {
        StringBuilder text = new StringBuilder(256);
        contact.contacts().forEach(uri -> field("Contact", uri, text));
        field("Expires", contact.expires().toString(), text);
        String languages =
                config.languages().stream().map(Language::tag).distinct().collect(Collectors.joining(", "));
        field("Preferred-Languages", languages, text);
        field("Canonical", config.baseUrl() + "/" + PATH, text);
        if (contact.policy() != null) {
            String base = contact.policy().startsWith("/") ? config.baseUrl().toString() : "";
            field("Policy", base + PercentEncoding.encode(contact.policy()), text);
        }
        return text.toString();
    }

    private static void field(String name, String value, StringBuilder text) {
        text.append(name).append(": ").append(value).append('\n');
    }
}
