/**
 * The second reader: one class per rule, each looking at one text, at a text beside its original, at a story with all its texts,
 * or at the site as a whole.
 * All are listed in {@link dev.visnyk.check.Checks}.
 */
@NullMarked
package dev.visnyk.check;

import org.jspecify.annotations.NullMarked;
