/**
 * Beginnings: files for a new site, written where there are none. Never overwrites, and knows nothing of how a site is
 * built.
 */
@NullMarked
package dev.visnyk.scaffold;

import org.jspecify.annotations.NullMarked;
