/** The one home of the JSON library: values written as JSON text (RFC 8259). Knows nothing of sites. */
@NullMarked
package dev.visnyk.json;

import org.jspecify.annotations.NullMarked;
