package org.variorum.readingroom;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.change.Change;
import org.variorum.change.QuestionChange;
import org.variorum.citation.Citation;
import org.variorum.claim.Account;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.edition.PublishedEdition;
import org.variorum.identifier.LocalId;

/** Tells which edition first had which account, value or judgement on a question. */
final class QuestionHistory {
  private final Apparatus apparatus;
  private final LocalId question;

  QuestionHistory(Apparatus apparatus, LocalId question) {
    this.apparatus = apparatus;
    this.question = question;
  }

  /** An account or a value, as the history compares it. */
  private record Part(TextView words, Standing standing) {}

  /**
   * What changed, the last first.
   *
   * @param editions the oldest first
   */
  List<QuestionView.ChangedView> of(List<PublishedEdition> editions) {
    List<QuestionView.ChangedView> history = new ArrayList<>();
    Question before = null;
    for (PublishedEdition edition : editions) {
      Question now = edition.entry().question(question).orElse(null);
      List<QuestionView.ChangeView> changes = changes(before, now);
      if (!changes.isEmpty()) {
        history.add(0, changed(edition, changes));
      }
      before = now;
    }
    return history;
  }

  private QuestionView.ChangedView changed(
      PublishedEdition edition, List<QuestionView.ChangeView> changes) {
    LocalDate day = edition.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
    return new QuestionView.ChangedView(
        edition.number(), apparatus.day(day), day.toString(), changes);
  }

  private List<QuestionView.ChangeView> changes(@Nullable Question before, @Nullable Question now) {
    if (now == null) {
      return before == null ? List.of() : List.of(change("withdrawn", TextView.NONE));
    }
    return before == null ? List.of(asked(now)) : between(before, now);
  }

  private QuestionView.ChangeView asked(Question first) {
    int accounts = first.liveAccounts().size();
    return accounts > 0
        ? counted("asked-accounts", accounts)
        : counted("asked-values", (int) first.liveClaims().count());
  }

  private List<QuestionView.ChangeView> between(Question before, Question now) {
    QuestionChange change = QuestionChange.of(new Change<>(before, now));
    List<QuestionView.ChangeView> changes = new ArrayList<>();
    change.accounts().forEach(account -> add(changes, "account", account, this::part));
    change.claims().forEach(claim -> add(changes, "value", claim, this::part));
    addEvidence(changes, before, now);
    if (!Objects.equals(before.note(), now.note())) {
      changes.add(change(now.note() == null ? "note-removed" : "note", TextView.NONE));
    }
    return changes;
  }

  private static <T> void add(
      List<QuestionView.ChangeView> changes,
      String added,
      Change<T> change,
      Function<? super T, Part> part) {
    Part shown = part.apply(change.part());
    switch (change.kind()) {
      case ADDED -> changes.add(change(added, shown.words()));
      case GONE -> changes.add(change("removed", shown.words()));
      case CHANGED ->
          addChange(changes, part.apply(Objects.requireNonNull(change.before())), shown);
    }
  }

  private static void addChange(List<QuestionView.ChangeView> changes, Part before, Part now) {
    if (before.standing().kind() != now.standing().kind()) {
      changes.add(change("standing-" + Codes.of(now.standing().kind()), now.words()));
    } else if (!before.words().equals(now.words())) {
      changes.add(change("reworded", now.words()));
    }
  }

  /** Evidence is counted, not named: what rests on what stands on the page itself. */
  private static void addEvidence(
      List<QuestionView.ChangeView> changes, Question before, Question now) {
    Map<Change.Kind, Long> counts =
        Change.between(before.allCitations().toList(), now.allCitations().toList(), Citation::id)
            .stream()
            .collect(Collectors.groupingBy(Change::kind, Collectors.counting()));
    addCount(changes, "cited", counts.getOrDefault(Change.Kind.ADDED, 0L));
    addCount(changes, "uncited", counts.getOrDefault(Change.Kind.GONE, 0L));
  }

  private static void addCount(List<QuestionView.ChangeView> changes, String code, long count) {
    if (count > 0) {
      changes.add(counted(code, Math.toIntExact(count)));
    }
  }

  private Part part(Account account) {
    return new Part(apparatus.text(account.title()), account.standing());
  }

  private Part part(Claim claim) {
    return new Part(new Values(apparatus).words(claim.value()), claim.standing());
  }

  private static QuestionView.ChangeView change(String code, TextView what) {
    return new QuestionView.ChangeView(code, what, 0);
  }

  private static QuestionView.ChangeView counted(String code, int count) {
    return new QuestionView.ChangeView(code, TextView.NONE, count);
  }
}
