/**
 * site.yaml as typed values. Reads that one file and the environment; every default of the configuration is here. Knows
 * nothing of articles.
 */
@NullMarked
package dev.visnyk.config;

import org.jspecify.annotations.NullMarked;
