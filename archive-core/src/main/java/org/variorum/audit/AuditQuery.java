package org.variorum.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are wanted, newest first.
 *
 * @param who the key of a colleague, or {@link #OUTSIDERS}; empty for all
 * @param words part of the signature or of what it was about; empty for all
 * @param act part of the name of the act; empty for all
 * @param since not before; absent for all
 * @param until before; absent for all
 * @param before only lines with a smaller number
 * @param most how many
 */
public record AuditQuery(
    String who,
    String words,
    String act,
    Deed.@Nullable Outcome outcome,
    @Nullable Instant since,
    @Nullable Instant until,
    long before,
    int most) {

  /** Stands for all who are no colleagues: the operator, and strangers. */
  public static final String OUTSIDERS = "-";

  /** The newest lines, whatever they say. */
  public static AuditQuery newest(int most) {
    return new AuditQuery("", "", "", null, null, null, Long.MAX_VALUE, most);
  }

  /** What comes after these lines. */
  public AuditQuery following(long last) {
    return new AuditQuery(who, words, act, outcome, since, until, last, most);
  }
}
