package org.variorum.readingroom;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
  private record Part(LocalId id, TextView words, Standing standing, boolean account) {}

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
    List<QuestionView.ChangeView> changes = new ArrayList<>();
    List<Part> earlier = parts(before);
    List<Part> later = parts(now);
    for (Part part : later) {
      earlier.stream()
          .filter(one -> one.id().equals(part.id()))
          .findFirst()
          .ifPresentOrElse(
              one -> changes.addAll(between(one, part)),
              () -> changes.add(change(part.account() ? "account" : "value", part.words())));
    }
    earlier.stream()
        .filter(one -> later.stream().noneMatch(part -> part.id().equals(one.id())))
        .forEach(one -> changes.add(change("removed", one.words())));
    changes.addAll(evidence(before, now));
    if (!Objects.equals(before.note(), now.note())) {
      changes.add(change(now.note() == null ? "note-removed" : "note", TextView.NONE));
    }
    return changes;
  }

  private static List<QuestionView.ChangeView> between(Part before, Part now) {
    if (before.standing().kind() != now.standing().kind()) {
      return List.of(change("standing-" + Codes.of(now.standing().kind()), now.words()));
    }
    return before.words().equals(now.words())
        ? List.of()
        : List.of(change("reworded", now.words()));
  }

  private static List<QuestionView.ChangeView> evidence(Question before, Question now) {
    Set<LocalId> earlier = ids(before);
    Set<LocalId> later = ids(now);
    List<QuestionView.ChangeView> changes = new ArrayList<>();
    int added = missing(later, earlier);
    int removed = missing(earlier, later);
    if (added > 0) {
      changes.add(counted("cited", added));
    }
    if (removed > 0) {
      changes.add(counted("uncited", removed));
    }
    return changes;
  }

  private static Set<LocalId> ids(Question question) {
    return question.allCitations().map(Citation::id).collect(Collectors.toSet());
  }

  private static int missing(Set<LocalId> of, Set<LocalId> in) {
    Set<LocalId> rest = new HashSet<>(of);
    rest.removeAll(in);
    return rest.size();
  }

  private List<Part> parts(Question question) {
    return Stream.concat(
            question.accounts().stream().map(this::part),
            question.claims().stream().map(this::part))
        .toList();
  }

  private Part part(Account account) {
    return new Part(account.id(), apparatus.text(account.title()), account.standing(), true);
  }

  private Part part(Claim claim) {
    return new Part(
        claim.id(), new Values(apparatus).words(claim.value()), claim.standing(), false);
  }

  private static QuestionView.ChangeView change(String code, TextView what) {
    return new QuestionView.ChangeView(code, what, 0);
  }

  private static QuestionView.ChangeView counted(String code, int count) {
    return new QuestionView.ChangeView(code, TextView.NONE, count);
  }
}
