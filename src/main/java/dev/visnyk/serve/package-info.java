/**
 * The preview: a site served from memory while its files change, the pages that are open told of it, and the desk of
 * editors. The one place that listens to a network; nothing of it is in a build.
 */
@NullMarked
package dev.visnyk.serve;

import org.jspecify.annotations.NullMarked;
