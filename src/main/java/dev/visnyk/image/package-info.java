/**
 * Photos. What their headers say is known before a page is made, and with it every file that is made of them and its name; the
 * pixels are made later, photo by photo, each rendition once, and kept. The one home of ImageIO, its codecs and the metadata
 * library.
 */
@NullMarked
package dev.visnyk.image;

import org.jspecify.annotations.NullMarked;
