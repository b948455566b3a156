package dev.visnyk.query;

import org.jspecify.annotations.Nullable;

/** The articles before and after one in its section; null at the ends. */
public record Neighbours(@Nullable Card newer, @Nullable Card older) {}
