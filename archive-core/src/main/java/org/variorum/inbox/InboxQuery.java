package org.variorum.inbox;

import org.jspecify.annotations.Nullable;

/**
 * Which messages are wanted, those that wait longest first.
 *
 * @param state null for all, and then the newest first
 * @param from how many to pass over
 * @param size how many at most
 */
public record InboxQuery(MessageKind kind, @Nullable MessageState state, int from, int size) {}
