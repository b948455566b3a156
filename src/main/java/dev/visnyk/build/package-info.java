/**
 * Wires the phases: configuration, content, theme, routes, plan, rendering, writing. The only package that writes the site,
 * and the only one that knows the order of things.
 */
@NullMarked
package dev.visnyk.build;

import org.jspecify.annotations.NullMarked;
