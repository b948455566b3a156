/**
 * What a reader sees of a built site: its pages in the Chromium of this machine. Run by {@code mvn test -Pbrowser}, which alone
 * compiles this package, since Playwright brings much.
 */
package dev.visnyk.browser;
