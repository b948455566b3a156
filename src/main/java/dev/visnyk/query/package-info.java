/**
 * Every question a page may ask of the site, and the answers. A page that is rendered knows the site only through
 * {@code Asker}; since each answer is a plain value, whoever stands between can remember what a page has asked and tell
 * later whether any answer has changed. Answers hold texts, whole numbers, truth values, other answers and lists of these,
 * nothing else: no dates, no floating point, nothing that could be changed.
 */
@NullMarked
package dev.visnyk.query;

import org.jspecify.annotations.NullMarked;
