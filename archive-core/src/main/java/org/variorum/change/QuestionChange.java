package org.variorum.change;

import java.util.List;
import org.variorum.citation.Citation;
import org.variorum.claim.Account;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;

/**
 * What changed in a question and in what answers it.
 *
 * @param question itself; of one that was added or is gone, all its claims and accounts are too
 */
public record QuestionChange(
    Change<Question> question, List<Change<Claim>> claims, List<Change<Account>> accounts) {

  /** What changed in a question. */
  public static QuestionChange of(Change<Question> question) {
    Question before = question.before();
    Question after = question.after();
    return new QuestionChange(
        question,
        Change.between(
            before == null ? List.of() : before.claims(),
            after == null ? List.of() : after.claims(),
            Claim::id),
        Change.between(
            before == null ? List.of() : before.accounts(),
            after == null ? List.of() : after.accounts(),
            Account::id));
  }

  /** What changed in that on which a claim rests. */
  public static List<Change<Citation>> citationsOfClaim(Change<Claim> claim) {
    Claim before = claim.before();
    Claim after = claim.after();
    return Change.between(
        before == null ? List.of() : before.citations(),
        after == null ? List.of() : after.citations(),
        Citation::id);
  }

  /** What changed in that on which an account rests. */
  public static List<Change<Citation>> citationsOfAccount(Change<Account> account) {
    Account before = account.before();
    Account after = account.after();
    return Change.between(
        before == null ? List.of() : before.allCitations().toList(),
        after == null ? List.of() : after.allCitations().toList(),
        Citation::id);
  }
}
