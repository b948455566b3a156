/**
 * Visnyk, a static site generator made for multilingual newsrooms. This package holds only the process entry; this page
 * is the map.
 *
 * <p>A build reads as a pipeline: read the configuration, read the content, assemble the site, route it, plan every output,
 * render what is stale, write it. Each package may import those named before it and none named after it; a test keeps
 * that order.
 *
 * <dl>
 *   <dt>{@code binary}
 *   <dd>values as compact bytes, and hashes of them
 *   <dt>{@code diagnostic}, {@code parallel}
 *   <dd>what a user is told; one thing done to many values on all cores
 *   <dt>{@code model}
 *   <dd>what a site is
 *   <dt>{@code yaml}, {@code json}, {@code i18n}
 *   <dd>typed values with line and column; values as JSON; what a language needs: plurals, dates, collation, slugs,
 *       typography
 *   <dt>{@code config}, {@code theme}
 *   <dd>site.yaml as typed values; templates, strings and assets as one snapshot
 *   <dt>{@code markdown}
 *   <dd>article text as HTML fragments with holes for whatever depends on the rest of the site
 *   <dt>{@code content}, {@code routing}
 *   <dd>files become a {@code Site}; where everything lives
 *   <dt>{@code desk}
 *   <dd>what is withheld and until when, which translations are missing or out of date
 *   <dt>{@code asset}, {@code image}
 *   <dd>fingerprinted theme files; photos
 *   <dt>{@code query}
 *   <dd>every question a page may ask of the site, and the answers
 *   <dt>{@code structured}
 *   <dd>what a page says to machines: JSON-LD
 *   <dt>{@code render}
 *   <dd>Pebble: a page and the answers to its questions become text
 *   <dt>{@code output}
 *   <dd>one class per kind of thing produced
 *   <dt>{@code record}
 *   <dd>what a build remembers for the next: sources, answers, files
 *   <dt>{@code web}
 *   <dd>whether addresses of others lead anywhere; the one place that talks to a network
 *   <dt>{@code build}
 *   <dd>wires the phases; the only writer of the site
 *   <dt>{@code scaffold}
 *   <dd>files for a new site, a new story, a new translation
 *   <dt>{@code html}
 *   <dd>pages for editors: reports and the desk
 *   <dt>{@code check}
 *   <dd>the second reader: one class per rule
 *   <dt>{@code serve}
 *   <dd>the preview: a site from memory while its files change; the desk of editors
 *   <dt>{@code cli}
 *   <dd>commands, flags, exit codes
 *   <dt>{@code startup}
 *   <dd>the archive of classes that lets the launcher start fast
 * </dl>
 */
@NullMarked
package dev.visnyk;

import org.jspecify.annotations.NullMarked;
