/** Values as compact bytes, and hashes of them. The one home of the hash library. Knows nothing of sites. */
@NullMarked
package dev.visnyk.binary;

import org.jspecify.annotations.NullMarked;
