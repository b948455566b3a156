/**
 * Visnyk, a static site generator made for multilingual newsrooms. This package holds only the process entry; this page
 * is the map.
 *
 * <p>A build reads as a pipeline: read the configuration, read the content, assemble the site, route it, plan every output,
 * render what is stale, write it. Each package may import those named before it and none named after it; a test keeps
 * that order.
 *
 * <dl>
 *   <dt>{@code model}, {@code diagnostic}
 *   <dd>what a site is; what a user is told
 *   <dt>{@code yaml}, {@code i18n}
 *   <dd>typed values with line and column; what a language needs: plurals, dates, collation, slugs, typography
 *   <dt>{@code config}
 *   <dd>site.yaml as typed values
 *   <dt>{@code markdown}
 *   <dd>article text as HTML fragments with holes for whatever depends on the rest of the site
 *   <dt>{@code content}, {@code routing}
 *   <dd>files become a {@code Site}; where everything lives
 *   <dt>{@code asset}, {@code image}
 *   <dd>fingerprinted theme files; photos
 *   <dt>{@code query}
 *   <dd>every question a page may ask of the site, and the answers
 *   <dt>{@code render}
 *   <dd>Pebble: a page and the answers to its questions become text
 *   <dt>{@code output}
 *   <dd>one class per kind of thing produced
 *   <dt>{@code build}
 *   <dd>wires the phases; the only writer of the site
 *   <dt>{@code cli}
 *   <dd>commands, flags, exit codes
 * </dl>
 */
@NullMarked
package dev.visnyk;

import org.jspecify.annotations.NullMarked;
