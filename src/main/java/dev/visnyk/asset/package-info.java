/** Files of the theme under names that change with their content, so that browsers may keep them for ever. */
@NullMarked
package dev.visnyk.asset;

import org.jspecify.annotations.NullMarked;
