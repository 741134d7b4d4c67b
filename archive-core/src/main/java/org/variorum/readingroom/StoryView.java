package org.variorum.readingroom;

/** Who signs a story and when, and how long it takes to read. */
public record StoryView(
    TextView kicker, String author, String dated, String datetime, int minutes) {}
