package dev.visnyk.config;

/** An account of the newsroom elsewhere. */
public record SocialLink(String name, String url) {}
