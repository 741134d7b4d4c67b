package org.variorum.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Claim;
import org.variorum.claim.Dispute;
import org.variorum.claim.Question;
import org.variorum.claim.Value;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.Entry;
import org.variorum.identifier.LocalId;
import org.variorum.projection.Questions;
import org.variorum.vocabulary.Answers;
import org.variorum.vocabulary.Vocabulary;

/** Finds what stands beside another value once a record was joined with an entry. */
public final class Rivals {
  /** More of one record nobody looks through, and two long lists have endlessly many. */
  private static final int MOST = 1_000;

  private final Entry before;
  private final Set<LocalId> there = new HashSet<>();

  private Rivals(Entry before) {
    this.before = before;
    before.questions().stream()
        .flatMap(question -> question.claims().stream())
        .map(Claim::id)
        .forEach(there::add);
  }

  /**
   * Each pair of which one was there, and the other came; by the rules of the domain. Of one record
   * at most a thousand are told.
   */
  public static List<Rival> between(Entry before, Entry after, Vocabulary vocabulary) {
    Rivals rivals = new Rivals(before);
    List<Rival> found = new ArrayList<>();
    for (Question question : after.questions()) {
      Answers answers = Questions.answers(question, vocabulary);
      Map<Boolean, List<Claim>> live =
          question
              .liveClaims()
              .collect(Collectors.partitioningBy(claim -> rivals.isHeld(question, claim)));
      live.getOrDefault(false, List.of()).stream()
          .flatMap(
              brought ->
                  live.getOrDefault(true, List.of()).stream()
                      .filter(held -> Dispute.rivals(question, held, brought, answers))
                      .map(held -> new Rival(question, held, brought)))
          .limit(MOST - found.size())
          .forEach(found::add);
    }
    return found;
  }

  /** Whether the entry said so, as a claim or in the dates for lists. */
  private boolean isHeld(Question question, Claim claim) {
    return there.contains(claim.id())
        || (claim.value() instanceof Value.OfDate of && isListed(question.property(), of.date()));
  }

  private boolean isListed(String property, HistoricalDate date) {
    @Nullable HistoricalDate exists = Dates.exists(before);
    Optional<HistoricalDate> said =
        property.equals(Dates.from(before.kind()))
            ? Optional.ofNullable(Dates.start(exists))
            : property.equals(Dates.to(before.kind()))
                ? Optional.ofNullable(Dates.end(exists))
                : Optional.empty();
    return said.filter(one -> one.edtf().equals(date.edtf())).isPresent();
  }
}
