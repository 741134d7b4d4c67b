package org.variorum.contentstore.ocfl;

import java.time.Instant;

/** What the inventory says of a version: when it was made, and why. */
public record VersionNote(Instant created, String message) {}
