package org.variorum.search;

import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.entry.Entry;

/** How much is said of an entry, in a few steps: of two with one name the greater comes first. */
final class Weight {
  static final int MOST = 9;

  private Weight() {}

  static int of(Entry entry) {
    int letters =
        entry.body().byLanguage().values().stream().mapToInt(String::length).sum()
            + entry.summary().byLanguage().values().stream().mapToInt(String::length).sum();
    int said =
        letters / 400
            + 2 * entry.questions().size()
            + entry.questions().stream().flatMap(Question::liveClaims).mapToInt(Weight::rests).sum()
            + entry.relations().size()
            + entry.names().size()
            + 2 * entry.pictures().size();
    return Math.min(MOST, 32 - Integer.numberOfLeadingZeros(said));
  }

  /** On how much a claim rests. */
  private static int rests(Claim claim) {
    return claim.citations().size();
  }
}
