/** Doing one thing to many values on all cores, with results in the order of the values. Knows nothing of sites. */
@NullMarked
package dev.visnyk.parallel;

import org.jspecify.annotations.NullMarked;
