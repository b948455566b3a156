/**
 * Pebble's home: a page and the answers to its questions become text. Templates see closed values only, or handles whose
 * every attribute is a question; whatever Pebble offers beyond that (methods of objects, the clock, the machine's locale, tags
 * that skip escaping) is taken away. Knows nothing of files or of what is to be written.
 */
@NullMarked
package dev.visnyk.render;

import org.jspecify.annotations.NullMarked;
