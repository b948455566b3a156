/**
 * What the desk asks of a site without building it: which stories readers do not see and until when, which translations are
 * missing or out of date. Reads front matter, and of bodies only their paragraphs; renders and writes nothing.
 */
@NullMarked
package dev.visnyk.desk;

import org.jspecify.annotations.NullMarked;
