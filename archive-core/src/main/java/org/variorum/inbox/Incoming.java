package org.variorum.inbox;

import org.jspecify.annotations.Nullable;
import org.variorum.identifier.MessageId;

/**
 * A message to be kept.
 *
 * @param followDigest the digest of the key by which its sender follows it; the key is not kept
 */
public record Incoming(
    MessageKind kind,
    Subject subject,
    @Nullable MessageId about,
    Letter letter,
    String followDigest) {}
