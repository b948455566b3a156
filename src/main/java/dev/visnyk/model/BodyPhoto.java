package dev.visnyk.model;

/**
 * A photo that a text shows in its body.
 *
 * @param file path of its file relative to the site's folder
 * @param credit agency or owner, as the text says; empty when it does not
 */
public record BodyPhoto(String file, String credit) {}
