/**
 * What a language needs beyond its words: typography, transliteration and slugs, plural categories, dates, sorting and
 * normal forms. Everything rests on tables of its own, so that the same text comes out on any JDK, locale and machine;
 * nothing here may ask the JVM for its default locale, read the disk, or know of sites, articles or HTML.
 */
@NullMarked
package dev.visnyk.i18n;

import org.jspecify.annotations.NullMarked;
