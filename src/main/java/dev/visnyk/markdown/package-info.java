/**
 * Article text becomes an HTML fragment. The one home of flexmark, which parses, and of jsoup's cleaner, which makes raw
 * HTML safe. Whatever depends on the rest of the site (where a link leads, where a photo is published, what a string says
 * in the page's language) is left as a hole, so that a fragment depends on its own text alone.
 */
@NullMarked
package dev.visnyk.markdown;

import org.jspecify.annotations.NullMarked;
