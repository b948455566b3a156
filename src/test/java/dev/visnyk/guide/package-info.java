/** Keeps README and the guide true: every example is run, every key, flag, rule and variable is described. */
package dev.visnyk.guide;
