/** What tests of whole sites are written with. */
package dev.visnyk.testing;
