/**
 * What a site is: languages, articles and their translations, sections, topics, authors, photos. Immutable values made of
 * JDK types only. Nothing here reads, renders, writes or knows where a page lives.
 */
@NullMarked
package dev.visnyk.model;

import org.jspecify.annotations.NullMarked;
