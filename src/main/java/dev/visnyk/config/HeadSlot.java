package dev.visnyk.config;

import java.util.List;

/**
 * Markup for the head of every page, such as an analytics snippet.
 *
 * @param html written as it is
 * @param hosts the hosts it talks to, so that a content security policy can allow exactly them
 */
public record HeadSlot(String html, List<String> hosts) {
    public HeadSlot {
        hosts = List.copyOf(hosts);
    }
}
