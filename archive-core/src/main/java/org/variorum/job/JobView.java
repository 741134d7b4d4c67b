package org.variorum.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as one sees it.
 *
 * @param position how far it has come, of {@code total}; both 0 before it knows
 * @param message what came of it, or what went wrong
 * @param heartbeat when it was last heard of
 */
public record JobView(
    long id,
    String kind,
    String parameters,
    JobState state,
    long position,
    long total,
    String message,
    Instant started,
    Instant heartbeat,
    @Nullable Instant ended) {}
