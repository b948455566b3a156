/**
 * Files become a {@code Site}: walking the content folder, reading front matter and data files, joining translations,
 * stating facts once, and leaving out what is withheld. Bodies are only looked into for their photos; turning them into
 * HTML is left to rendering.
 */
@NullMarked
package dev.visnyk.content;

import org.jspecify.annotations.NullMarked;
