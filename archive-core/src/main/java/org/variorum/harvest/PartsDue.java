package org.variorum.harvest;

/** A unit with many parts went to another branch, and they have still to follow it. */
public record PartsDue() {}
