/** Photos: their size in pixels and the names they are published under. The one home of the metadata library. */
@NullMarked
package dev.visnyk.image;

import org.jspecify.annotations.NullMarked;
