package org.variorum.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

/**
 * Who signs a story, and on which day it is dated.
 *
 * @param author the signature as written
 * @param authorEntry whoever signs, if that has an entry: its heading is shown in its place
 */
public record Byline(
    Texts kicker,
    String author,
    @Nullable EntryId authorEntry,
    LocalDate dated,
    boolean commentsOpen) {}
