package org.variorum.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.variorum.citation.Citation;
import org.variorum.claim.Account;
import org.variorum.claim.Claim;
import org.variorum.claim.Nature;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.claim.Value;
import org.variorum.entry.Entry;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.PartKind;
import org.variorum.language.Texts;

/** An entry as it becomes when a citation or a claim is added at one of its parts. */
record TakenUp(Entry entry, String part) {

  LocalId nextCitation() {
    return entry.next(PartKind.CITATION);
  }

  /** The entry with the citation on the claim or account of that id; empty if it has none such. */
  Optional<Entry> citing(Citation citation) {
    return asking(question -> citing(question, citation))
        .map(changed -> changed.issuing(PartKind.CITATION));
  }

  private Question citing(Question question, Citation citation) {
    return question
        .withClaims(question.claims().stream().map(claim -> citing(claim, citation)).toList())
        .withAccounts(
            question.accounts().stream().map(account -> citing(account, citation)).toList());
  }

  private Claim citing(Claim claim, Citation citation) {
    return claim.id().value().equals(part)
        ? claim.resting(more(claim.citations(), citation))
        : claim;
  }

  private Account citing(Account account, Citation citation) {
    return account.id().value().equals(part)
        ? account.resting(more(account.citations(), citation))
        : account;
  }

  private static List<Citation> more(List<Citation> citations, Citation citation) {
    List<Citation> more = new ArrayList<>(citations);
    more.add(citation);
    return more;
  }

  /** The entry with one claim more, not yet filled in, at the question of that part. */
  Optional<Entry> claiming() {
    Claim empty =
        new Claim(
            entry.next(PartKind.CLAIM),
            new Value.OfAbsence(Value.Absence.UNKNOWN),
            Nature.FACT,
            Standing.OPEN,
            null,
            List.of(),
            Texts.NONE,
            List.of());
    return asking(question -> concerns(question) ? question.answeredBy(empty) : question)
        .map(changed -> changed.issuing(PartKind.CLAIM));
  }

  private boolean concerns(Question question) {
    return question.id().value().equals(part)
        || question.claims().stream().anyMatch(claim -> claim.id().value().equals(part))
        || question.accounts().stream().anyMatch(account -> account.id().value().equals(part));
  }

  /** The entry with changed questions; empty if none changed. */
  private Optional<Entry> asking(UnaryOperator<Question> change) {
    List<Question> changed = entry.questions().stream().map(change).toList();
    return changed.equals(entry.questions())
        ? Optional.empty()
        : Optional.of(entry.asking(changed));
  }
}
