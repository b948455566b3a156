package dev.visnyk.model;

/** Whether artificial intelligence was used for a text, and what readers are told about it. */
public record AiNote(boolean used, String disclosure) {}
