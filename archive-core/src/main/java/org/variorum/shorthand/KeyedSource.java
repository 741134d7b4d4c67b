package org.variorum.shorthand;

/** A source with the key that no other has. */
public record KeyedSource(String key, KnownSource source) {}
