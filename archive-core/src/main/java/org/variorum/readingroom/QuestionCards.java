package org.variorum.readingroom;

import java.util.ArrayList;
import java.util.List;
import org.variorum.claim.Account;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.identifier.EntryId;
import org.variorum.projection.Questions;

/** Shows questions in lists and insets. */
final class QuestionCards {
  private final Apparatus apparatus;

  QuestionCards(Apparatus apparatus) {
    this.apparatus = apparatus;
  }

  QuestionCard of(EntryId entry, Question question) {
    List<Account> accounts = inOrder(question);
    List<Claim> claims = question.liveClaims().toList();
    return new QuestionCard(
        question.id().value(),
        Paths.question(entry, question.id()),
        apparatus.text(Questions.wording(question, apparatus.vocabulary())),
        Questions.isContested(question, apparatus.vocabulary()),
        accounts.size(),
        claims.size(),
        sources(question),
        better(question),
        accounts.isEmpty() ? values(claims) : titles(accounts));
  }

  static int sources(Question question) {
    return (int) question.allCitations().map(cited -> cited.source().entry()).distinct().count();
  }

  /** Live accounts in the order in which they were first told. */
  static List<Account> inOrder(Question question) {
    List<Account> accounts = new ArrayList<>(question.liveAccounts());
    accounts.sort(
        java.util.Comparator.comparingLong(account -> account.firstTold().when().earliest()));
    return accounts;
  }

  /** The letter of an account by its place; Latin in every language. */
  static String letter(int place) {
    return String.valueOf((char) ('A' + place));
  }

  private TextView better(Question question) {
    return question
        .liveClaims()
        .filter(claim -> claim.standing().kind() == Standing.Kind.BETTER_SUPPORTED)
        .findFirst()
        .map(claim -> new Values(apparatus).words(claim.value()))
        .orElse(TextView.NONE);
  }

  private List<QuestionCard.LineView> values(List<Claim> claims) {
    Values values = new Values(apparatus);
    return claims.stream()
        .map(claim -> new QuestionCard.LineView("", values.words(claim.value())))
        .toList();
  }

  private List<QuestionCard.LineView> titles(List<Account> accounts) {
    List<QuestionCard.LineView> lines = new ArrayList<>();
    for (Account account : accounts) {
      lines.add(new QuestionCard.LineView(letter(lines.size()), apparatus.text(account.title())));
    }
    return lines;
  }
}
