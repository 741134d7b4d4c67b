package org.variorum.readingroom;

/**
 * The document of an edition as it is handed to programs.
 *
 * @param json canonical JSON in UTF-8
 * @param unlisted whether it is on a person who may be living
 */
@SuppressWarnings("ArrayRecordComponent")
public record DocumentView(
    byte[] json, int edition, String publishedAt, String digest, boolean unlisted)
    implements MayBeUnlisted {}
