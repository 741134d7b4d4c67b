package org.variorum.readingroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.claim.Claim;
import org.variorum.claim.Dispute;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.claim.Value;
import org.variorum.entry.Entry;
import org.variorum.projection.Questions;
import org.variorum.vocabulary.Answers;
import org.variorum.vocabulary.Property;

/** The handful of facts at the head of an entry. */
final class Facts {
  private static final int MOST = 7;

  private final Apparatus apparatus;
  private final Notes notes;

  Facts(Apparatus apparatus, Notes notes) {
    this.apparatus = apparatus;
    this.notes = notes;
  }

  List<FactView> of(Entry entry) {
    List<FactView> facts = new ArrayList<>();
    for (Property property : apparatus.vocabulary().askedOf(entry.kind().code())) {
      if (property.keyFact() && facts.size() < MOST) {
        entry.questions().stream()
            .filter(question -> question.property().equals(property.code()))
            .filter(question -> question.liveClaims().findAny().isPresent())
            .forEach(question -> facts.add(fact(entry, question, property)));
      }
    }
    return facts;
  }

  private FactView fact(Entry entry, Question question, Property property) {
    Answers answers = Questions.answers(question, apparatus.vocabulary());
    boolean contested = Questions.isContested(question, apparatus.vocabulary());
    List<Claim> live = question.liveClaims().sorted(bestFirst()).toList();
    List<Claim> shown = contested || answers == Answers.SEVERAL ? live : live.subList(0, 1);
    Values values = new Values(apparatus);
    return new FactView(
        apparatus.text(property.label()),
        shown.stream()
            .map(claim -> values.of(claim, rival(question, claim, live, answers), refs(claim)))
            .toList(),
        contested,
        Paths.question(entry.id(), question.id()),
        property.mappings().getOrDefault("schema", ""));
  }

  private List<RefView> refs(Claim claim) {
    return notes.refs(claim.citations());
  }

  private static boolean rival(Question question, Claim claim, List<Claim> live, Answers answers) {
    return claim.isContradicted()
        || live.stream().anyMatch(other -> Dispute.rivals(question, claim, other, answers));
  }

  /** Better supported before open; of dates the more precise first. */
  static Comparator<Claim> bestFirst() {
    return Comparator.comparing(
            (Claim claim) -> claim.standing().kind() != Standing.Kind.BETTER_SUPPORTED)
        .thenComparing(Facts::breadth);
  }

  private static long breadth(Claim claim) {
    return claim.value() instanceof Value.OfDate of ? of.date().latest() - of.date().earliest() : 0;
  }
}
