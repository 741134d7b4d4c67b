package org.variorum.claim;

import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;

/**
 * One step by which an account travelled: who took it from whom. A gap has no {@code from}.
 *
 * @param account the account that travelled
 */
public record Passage(LocalId account, @Nullable EntryId from, EntryId to, Texts note) {}
