/**
 * What a site consists of: one class per kind of thing produced. Each says which files it will make, cheaply and
 * completely, before a byte of them is made; making them comes later, in parallel, and elsewhere.
 */
@NullMarked
package dev.visnyk.output;

import org.jspecify.annotations.NullMarked;
