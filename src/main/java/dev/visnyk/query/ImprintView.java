package dev.visnyk.query;

import java.util.List;

/**
 * Who publishes the site, for readers. What is not known is empty.
 *
 * @param name registered name
 * @param address postal address
 * @param phone telephone
 * @param email e-mail address
 * @param registerId identifier in the Register of media
 * @param owners owners and beneficial owners
 * @param editor editor-in-chief
 * @param founded when the outlet was founded, as the language writes it
 * @param policies the pages that say how the newsroom works
 */
public record ImprintView(
        String name,
        String address,
        String phone,
        String email,
        String registerId,
        String owners,
        String editor,
        String founded,
        List<Link> policies) {}
