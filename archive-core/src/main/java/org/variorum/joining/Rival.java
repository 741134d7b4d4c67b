package org.variorum.joining;

import org.variorum.claim.Claim;
import org.variorum.claim.Question;

/**
 * A value that an import sets beside another.
 *
 * @param held what the entry says
 * @param brought what the file says
 */
public record Rival(Question question, Claim held, Claim brought) {}
