package dev.visnyk.model;

/** A named link; the URL is empty where only the name is known. */
public record WebLink(String name, String url) {}
