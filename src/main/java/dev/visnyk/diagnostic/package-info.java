/**
 * Every finding a user sees: what is wrong, where, by which rule, and what to do about it. Findings are collected, not
 * thrown, and printed once, sorted. This package knows nothing of sites and never touches the disk: the line a finding
 * shows is taken when the finding is made.
 */
@NullMarked
package dev.visnyk.diagnostic;

import org.jspecify.annotations.NullMarked;
