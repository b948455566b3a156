package dev.visnyk.config;

import java.util.Locale;

/** What a standing page tells readers of the newsroom; the constant's name with hyphens is the key in site.yaml. */
public enum TrustPage {
    EDITORIAL_POLICY,
    CORRECTIONS_POLICY,
    ETHICS,
    OWNERSHIP,
    MASTHEAD,
    VERIFICATION,
    UNNAMED_SOURCES,
    FEEDBACK,
    PRIVACY,
    CONTACTS,
    AI_POLICY,
    ACCESSIBILITY;

    /** The key below {@code imprint.pages}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
