package dev.visnyk.content;

import java.util.Locale;

/** Whether readers see a text, and if not, why. The constant's name in lower case is what users read and write. */
public enum TextState {
    SHOWN,
    SCHEDULED,
    DRAFT,
    EXPIRED,
    WITHDRAWN;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
