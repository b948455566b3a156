/**
 * What a build remembers for the next: the state of every source, every answer that a page was made from, and what was
 * written. A record only ever saves work: whoever finds it missing, damaged or from another version builds everything.
 */
@NullMarked
package dev.visnyk.record;

import org.jspecify.annotations.NullMarked;
