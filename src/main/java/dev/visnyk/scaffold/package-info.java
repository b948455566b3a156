/**
 * Beginnings: files for a new site, a new story, a new translation, written where there are none; and the one edit that is
 * made to a file of an author, the record of what a translation renders. Never overwrites a text, and knows nothing of how a
 * site is built.
 */
@NullMarked
package dev.visnyk.scaffold;

import org.jspecify.annotations.NullMarked;
