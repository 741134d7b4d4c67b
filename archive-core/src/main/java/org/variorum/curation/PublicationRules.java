package org.variorum.curation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.variorum.authority.Authority;
import org.variorum.claim.Account;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.entry.Entry;
import org.variorum.living.MayBeLiving;
import org.variorum.vocabulary.Vocabulary;

/**
 * What must hold of an entry itself before it is shown to the public: no statement without a
 * source, where a claim of absence that a search bears out rests on that search; no citation that
 * stands in a text as it was typed; and no person who may be living without a recorded basis, which
 * whatever is sensitive wants once more.
 *
 * @param day on which it is to be published
 */
record PublicationRules(Vocabulary vocabulary, LocalDate day) {

  /** Whatever keeps the entry from being published; empty if nothing does. */
  List<Hindrance> hindrances(Entry entry) {
    List<Hindrance> found = new ArrayList<>();
    entry.questions().forEach(question -> addUnsourced(question, found));
    UnreadCitations.in(entry)
        .forEach(unread -> found.add(Hindrance.unread(unread.place(), unread.mark())));
    MayBeLiving.on(day, entry).ifPresent(living -> addWithoutBasis(entry, living, found));
    return found;
  }

  private static void addUnsourced(Question question, List<Hindrance> found) {
    question.claims().stream()
        .filter(claim -> isUnsourced(question, claim))
        .forEach(claim -> found.add(Hindrance.unsourced(claim.id().value())));
    question.accounts().stream()
        .filter(PublicationRules::isUnsourced)
        .forEach(account -> found.add(Hindrance.unsourced(account.id().value())));
  }

  private static boolean isUnsourced(Question question, Claim claim) {
    return claim.citations().isEmpty() && question.searches().isEmpty();
  }

  private static boolean isUnsourced(Account account) {
    return account.allCitations().findAny().isEmpty();
  }

  private void addWithoutBasis(Entry entry, MayBeLiving living, List<Hindrance> found) {
    Authority authority = entry.particulars().authority();
    if (authority == null || authority.basis() == null) {
      found.add(new Hindrance(Hindrance.Kind.NO_BASIS, "", living));
    }
    entry.questions().stream()
        .filter(question -> question.basis() == null && says(question))
        .filter(question -> vocabulary.isSensitive(question.property()))
        .map(question -> new Hindrance(Hindrance.Kind.SENSITIVE, question.id().value(), living))
        .forEach(found::add);
    entry.relations().stream()
        .filter(relation -> relation.basis() == null)
        .filter(relation -> vocabulary.isSensitiveRole(relation.role()))
        .map(relation -> new Hindrance(Hindrance.Kind.SENSITIVE, relation.id().value(), living))
        .forEach(found::add);
  }

  private static boolean says(Question question) {
    return !question.claims().isEmpty() || !question.accounts().isEmpty();
  }
}
