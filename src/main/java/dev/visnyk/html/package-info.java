/**
 * Pages for editors: reports and the desk. Their markup is a tree that escapes whatever is put in. The pages of the site itself are
 * made by templates.
 */
@NullMarked
package dev.visnyk.html;

import org.jspecify.annotations.NullMarked;
