package org.variorum.search;

/** That searches find what was published up to now. */
public record IndexCaughtUp() {}
