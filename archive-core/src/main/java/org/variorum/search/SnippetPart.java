package org.variorum.search;

/** A piece of plain text, marked where it is what was searched for. */
public record SnippetPart(String text, boolean marked) {}
