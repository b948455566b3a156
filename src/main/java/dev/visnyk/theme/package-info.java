/**
 * The look of a site as one immutable snapshot: the built-in theme, overlaid file by file with the site's own templates
 * folder, and string by string with its strings. Reads these files and checks the strings; knows nothing of Pebble or of
 * what templates do.
 */
@NullMarked
package dev.visnyk.theme;

import org.jspecify.annotations.NullMarked;
