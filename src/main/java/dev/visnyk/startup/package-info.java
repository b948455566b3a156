/**
 * Makes the archive of loaded classes that lets the next run start fast. Its own process, started by the launcher in the
 * background; no command calls it, and what goes wrong here is told to nobody: without an archive Visnyk is slower, and the
 * same.
 */
@NullMarked
package dev.visnyk.startup;

import org.jspecify.annotations.NullMarked;
