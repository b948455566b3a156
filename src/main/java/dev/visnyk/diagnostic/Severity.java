package dev.visnyk.diagnostic;

/** How much a finding matters: an error stops the site from being replaced, a warning does not. */
public enum Severity {
    ERROR("error"),
    WARNING("warning");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The word printed in a finding, in lower case. */
    public String label() {
        return label;
    }
}
