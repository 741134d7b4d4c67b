package org.variorum.readingroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.change.Change;
import org.variorum.change.QuestionChange;
import org.variorum.change.Run;
import org.variorum.change.WordingChange;
import org.variorum.change.Words;
import org.variorum.citation.Citation;
import org.variorum.claim.Account;
import org.variorum.claim.Claim;
import org.variorum.claim.EditorsNote;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.language.Texts;
import org.variorum.projection.Questions;

/** Shows what changed in questions, in the reader's language. */
final class Edited {
  private static final int KEPT = 120;

  private final Apparatus apparatus;

  Edited(Apparatus apparatus) {
    this.apparatus = apparatus;
  }

  TwoEditionsView.QuestionPart question(QuestionChange change) {
    List<TwoEditionsView.PartView> parts = new ArrayList<>();
    change.claims().forEach(claim -> parts.add(claim(claim)));
    change.accounts().forEach(account -> parts.add(account(account)));
    return new TwoEditionsView.QuestionPart(
        apparatus.text(Questions.wording(change.question().part(), apparatus.vocabulary())),
        Codes.of(change.question().kind()),
        question(change.question()),
        parts);
  }

  private List<TwoEditionsView.TextPart> question(Change<Question> change) {
    List<TwoEditionsView.TextPart> texts = new ArrayList<>();
    add(texts, "wording", change, question -> text(question.wording()));
    add(texts, "differ", change, question -> text(question.differ()));
    add(texts, "agreed", change, question -> text(question.agreed()));
    add(texts, "note", change, question -> note(question.note()));
    return texts;
  }

  private String note(@Nullable EditorsNote note) {
    return note == null ? "" : text(note.text()) + " " + note.signedBy();
  }

  private TwoEditionsView.PartView claim(Change<Claim> change) {
    List<TwoEditionsView.TextPart> texts = new ArrayList<>();
    add(texts, "value", change, claim -> value(claim).text());
    add(texts, "when", change, claim -> apparatus.date(claim.when()));
    add(texts, "reason", change, claim -> text(claim.standing().reason()));
    add(texts, "remark", change, claim -> text(claim.remark()));
    return new TwoEditionsView.PartView(
        "claim",
        Codes.of(change.kind()),
        value(change.part()),
        texts,
        judged(change, Claim::standing),
        cited(QuestionChange.citationsOfClaim(change)));
  }

  private TextView value(Claim claim) {
    return new Values(apparatus).words(claim.value());
  }

  private TwoEditionsView.PartView account(Change<Account> change) {
    List<TwoEditionsView.TextPart> texts = new ArrayList<>();
    add(texts, "title", change, account -> text(account.title()));
    add(texts, "prose", change, account -> text(account.prose()));
    add(texts, "reason", change, account -> text(account.standing().reason()));
    return new TwoEditionsView.PartView(
        "account",
        Codes.of(change.kind()),
        apparatus.text(change.part().title()),
        texts,
        judged(change, Account::standing),
        cited(QuestionChange.citationsOfAccount(change)));
  }

  private static <T> List<String> judged(Change<T> change, Function<T, Standing> standing) {
    T before = change.before();
    T after = change.after();
    if (before == null || after == null) {
      return List.of();
    }
    String old = Codes.of(standing.apply(before).kind());
    String now = Codes.of(standing.apply(after).kind());
    return old.equals(now) ? List.of() : List.of(old, now);
  }

  List<TwoEditionsView.CitedPart> cited(List<Change<Citation>> changes) {
    return changes.stream().map(this::cited).toList();
  }

  private TwoEditionsView.CitedPart cited(Change<Citation> change) {
    Citation citation = change.part();
    return new TwoEditionsView.CitedPart(
        Codes.of(change.kind()),
        apparatus.key(citation.source().entry()),
        citation.locator() == null ? "" : citation.locator().text());
  }

  private String text(Texts texts) {
    return apparatus.text(texts).text();
  }

  /** A text of a part that stayed, if it is not what it was. */
  private <T> void add(
      List<TwoEditionsView.TextPart> texts,
      String code,
      Change<T> change,
      Function<T, String> reading) {
    T before = change.before();
    T after = change.after();
    if (before != null && after != null) {
      String old = reading.apply(before);
      String now = reading.apply(after);
      if (!Objects.equals(old, now)) {
        texts.add(
            new TwoEditionsView.TextPart(
                code, "", apparatus.language(), shortened(Words.between(old, now))));
      }
    }
  }

  TwoEditionsView.TextPart wording(WordingChange change) {
    return new TwoEditionsView.TextPart(
        change.part(),
        apparatus.wording().language(change.language()),
        change.language(),
        shortened(change.runs()));
  }

  /** Long passages that stayed the same are left out but for their ends. */
  static List<Run> shortened(List<Run> runs) {
    return runs.stream()
        .map(run -> run.kind() == Run.Kind.SAME ? new Run(run.kind(), ends(run.words())) : run)
        .toList();
  }

  private static String ends(String words) {
    if (words.length() <= 3 * KEPT) {
      return words;
    }
    int from = words.indexOf(' ', KEPT);
    int to = words.lastIndexOf(' ', words.length() - KEPT);
    return from < 0 || to <= from ? words : words.substring(0, from) + " […]" + words.substring(to);
  }
}
