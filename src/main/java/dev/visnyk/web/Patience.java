package dev.visnyk.web;

import java.time.Duration;

/**
 * How long and how often servers of others are asked.
 *
 * @param timeout of a connection, and of each answer
 * @param retries how often an address is asked again that gave no answer
 * @param backOff before the first of these; doubled for each further one
 * @param longestWait up to which a server's own wish to be left alone (Retry-After) is waited for
 * @param atOnce how many requests run at once
 * @param perHost how many of these one host gets
 * @param pause between the beginnings of two requests to one host
 * @param limit of the time for everything
 */
public record Patience(
        Duration timeout,
        int retries,
        Duration backOff,
        Duration longestWait,
        int atOnce,
        int perHost,
        Duration pause,
        Duration limit) {}
