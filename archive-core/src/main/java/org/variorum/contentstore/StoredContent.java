package org.variorum.contentstore;

/** A content that is kept: by which digest, and how many bytes it has. */
public record StoredContent(ContentDigest digest, long bytes) {}
