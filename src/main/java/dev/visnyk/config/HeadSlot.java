package dev.visnyk.config;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Markup for the head of every page, such as an analytics snippet.
 *
 * @param html written as it is
 * @param hosts the hosts it talks to, so that a content security policy can allow exactly them
 */
public record HeadSlot(String html, List<String> hosts) {
    private static final Pattern HOST = Pattern.compile(
            "(?:(?:https?|wss?)://)?(?:\\*\\.)?[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*(?::(?:[0-9]{1,5}|\\*))?(?:/[A-Za-z0-9._~%/-]*)?");

    public HeadSlot {
        hosts = List.copyOf(hosts);
    }

    /** What keeps a text from naming hosts in a content security policy (CSP 3, host-source), or null. */
    static @Nullable String problemOfHost(String host) {
        return HOST.matcher(host).matches() ? null : "\"" + host + "\" is not a host";
    }
}
