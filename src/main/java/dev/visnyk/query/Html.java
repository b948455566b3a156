package dev.visnyk.query;

/** Text that is HTML already and is not escaped again. */
public record Html(String markup) {
    public static final Html NONE = new Html("");
}
