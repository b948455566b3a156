/**
 * What a page says to machines in the vocabulary of schema.org, as JSON-LD for its head. Pure: it turns answers that the page
 * has asked for already into text, asks nothing itself, and knows nothing of templates.
 */
@NullMarked
package dev.visnyk.structured;

import org.jspecify.annotations.NullMarked;
