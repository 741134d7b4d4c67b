package org.variorum.hiding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

/**
 * That an entry was taken back from the public: the tombstone that stands in its place.
 *
 * @param heading what it was called; no text where the reason forbids to say it
 * @param withdrawnAt absent of what was withdrawn before that was kept
 * @param withdrawnBy the pen name of whoever did it; empty for whoever runs the machine
 */
public record Withdrawal(
    EntryId entry,
    PublicReason reason,
    Texts heading,
    @Nullable Instant withdrawnAt,
    String withdrawnBy) {}
