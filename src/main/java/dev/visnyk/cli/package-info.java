/**
 * Picocli's home: commands parse flags, call what does the work, print what came of it and choose the exit code. No rule of
 * the site is decided here.
 */
@NullMarked
package dev.visnyk.cli;

import org.jspecify.annotations.NullMarked;
