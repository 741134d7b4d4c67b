package org.variorum.shorthand;

/** A source as it was typed, and the one that is meant by it. */
public record CitedPiece(Piece typed, Sought.Found found) {}
