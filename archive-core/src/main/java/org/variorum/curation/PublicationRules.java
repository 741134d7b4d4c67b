package org.variorum.curation;

import java.util.ArrayList;
import java.util.List;
import org.variorum.claim.Account;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.entry.Entry;

/**
 * What must hold before an entry is shown to the public: no statement without a source. A claim of
 * absence that a search bears out rests on that search.
 */
final class PublicationRules {

  private PublicationRules() {}

  /** Whatever keeps the entry from being published; empty if nothing does. */
  static List<String> problems(Entry entry) {
    List<String> found = new ArrayList<>();
    for (Question question : entry.questions()) {
      question.claims().stream()
          .filter(claim -> isUnsourced(question, claim))
          .forEach(claim -> found.add("claim " + claim.id() + ": no source is given for it"));
      question.accounts().stream()
          .filter(PublicationRules::isUnsourced)
          .forEach(account -> found.add("account " + account.id() + ": no source is given for it"));
    }
    return found;
  }

  private static boolean isUnsourced(Question question, Claim claim) {
    return claim.citations().isEmpty() && question.searches().isEmpty();
  }

  private static boolean isUnsourced(Account account) {
    return account.allCitations().findAny().isEmpty();
  }
}
