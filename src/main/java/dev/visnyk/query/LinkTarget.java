package dev.visnyk.query;

/**
 * Where a link in a body leads.
 *
 * @param url what to write; empty when there is no such page
 * @param hreflang tag of the target's language when it is not the page's own, else empty
 * @param problem what is wrong with the link, for the editor; empty when nothing is
 */
public record LinkTarget(String url, String hreflang, String problem) {}
