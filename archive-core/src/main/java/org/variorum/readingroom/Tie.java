package org.variorum.readingroom;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.citation.Stance;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.claim.Value;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.Entry;
import org.variorum.entry.Relation;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.projection.Questions;
import org.variorum.vocabulary.ValueType;
import org.variorum.vocabulary.Vocabulary;

/**
 * That one entry has to do with another, as the one says.
 *
 * @param role the code of the role, or of the property of a claim
 * @param asked whether it is an answer to a question
 * @param contested whether it has a rival, or a source against it
 * @param supported whether it is better supported than its rivals
 * @param question the address of the question; empty for none
 */
record Tie(
    EntryId from,
    EntryId to,
    String role,
    boolean asked,
    @Nullable HistoricalDate when,
    Texts note,
    boolean contested,
    boolean supported,
    String question,
    List<Citation> citations) {

  /** All that an entry says of others: its relations, and answers that are entries. */
  static List<Tie> of(Entry entry, Vocabulary vocabulary) {
    List<Tie> ties = new ArrayList<>();
    entry.relations().forEach(relation -> ties.add(of(entry, relation)));
    for (Question question : entry.questions()) {
      boolean links =
          vocabulary
              .property(question.property())
              .filter(property -> property.valueType() == ValueType.LINK)
              .isPresent();
      if (links) {
        question
            .liveClaims()
            .flatMap(claim -> of(entry, question, claim, vocabulary))
            .forEach(ties::add);
      }
    }
    return ties;
  }

  private static Tie of(Entry entry, Relation relation) {
    boolean contested =
        relation.citations().stream().anyMatch(one -> one.stance() == Stance.CONTRADICTS);
    return new Tie(
        entry.id(),
        relation.entry(),
        relation.role(),
        false,
        relation.when(),
        relation.note(),
        contested,
        false,
        "",
        relation.citations());
  }

  private static Stream<Tie> of(
      Entry entry, Question question, Claim claim, Vocabulary vocabulary) {
    return claim.value() instanceof Value.OfEntry of
        ? Stream.of(
            new Tie(
                entry.id(),
                of.entry(),
                question.property(),
                true,
                claim.when(),
                claim.remark(),
                Questions.isContested(question, claim, vocabulary),
                claim.standing().kind() == Standing.Kind.BETTER_SUPPORTED,
                Paths.question(entry.id(), question.id()),
                claim.citations()))
        : Stream.empty();
  }

  /** The other end of it. */
  EntryId other(EntryId one) {
    return one.equals(from) ? to : from;
  }

  long first() {
    return when == null ? Long.MAX_VALUE : when.earliest();
  }
}
