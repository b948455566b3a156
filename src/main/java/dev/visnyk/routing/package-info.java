/**
 * Where everything lives: the path of every page, permalink patterns, old addresses. Pure: it neither reads nor writes, and
 * knows nothing of how a page looks.
 */
@NullMarked
package dev.visnyk.routing;

import org.jspecify.annotations.NullMarked;
