package org.variorum.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.citation.EvidenceRegion;
import org.variorum.claim.Account;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.claim.Reading;
import org.variorum.digitalobject.Picture;
import org.variorum.event.Happening;
import org.variorum.event.Stage;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;

/**
 * Takes out of an entry what only the staff may see, and whatever would still point at it: what is
 * set against a claim that goes, how rivals differ of which one goes, marks and plates in the body,
 * boxes on a picture that goes. A question that has nothing left to say goes as well, and one that
 * was asked and nothing more. What remains refers to nothing that it does not have.
 */
final class Withheld {
  private final Set<LocalId> parts = new HashSet<>();
  private final Set<ObjectId> objects = new HashSet<>();

  private Withheld(Entry entry) {
    entry.names().stream()
        .filter(name -> !name.visibility().isPublic())
        .forEach(name -> parts.add(name.id()));
    entry.questions().stream()
        .flatMap(question -> question.claims().stream())
        .filter(claim -> !claim.visibility().isPublic())
        .forEach(claim -> parts.add(claim.id()));
    entry.questions().stream()
        .filter(Question::isBare)
        .forEach(question -> parts.add(question.id()));
    for (Picture picture : entry.pictures()) {
      if (!picture.visibility().isPublic()) {
        parts.add(picture.id());
        objects.add(picture.object());
      }
    }
    entry.pictures().stream()
        .filter(picture -> picture.visibility().isPublic())
        .forEach(picture -> objects.remove(picture.object()));
  }

  /** The entry as readers may have it. */
  static Entry from(Entry entry) {
    Withheld withheld = new Withheld(entry);
    return withheld.parts.isEmpty() ? entry : withheld.takenFrom(entry);
  }

  private Entry takenFrom(Entry entry) {
    List<Question> asked = entry.questions().stream().map(this::open).toList();
    entry.questions().stream()
        .filter(question -> isSilent(question) && !question.claims().isEmpty())
        .forEach(question -> parts.add(question.id()));
    return entry
        .named(
            entry.names().stream()
                .filter(name -> isOpen(name.id()))
                .map(name -> name.resting(open(name.citations())))
                .toList())
        .asking(asked.stream().filter(question -> isOpen(question.id())).toList())
        .related(
            entry.relations().stream()
                .map(relation -> relation.resting(open(relation.citations())))
                .toList())
        .showing(entry.pictures().stream().filter(picture -> isOpen(picture.id())).toList())
        .with(open(entry.particulars()))
        .told(BodyHtml.without(parts, entry.body()), open(entry.notes()));
  }

  private boolean isOpen(LocalId part) {
    return !parts.contains(part);
  }

  /** Whether a question says nothing any more when its withheld claims are gone. */
  private boolean isSilent(Question question) {
    return question.claims().stream().noneMatch(claim -> isOpen(claim.id()))
        && question.accounts().isEmpty()
        && question.searches().isEmpty()
        && question.note() == null;
  }

  private Question open(Question question) {
    List<Claim> claims =
        question.claims().stream().filter(claim -> isOpen(claim.id())).map(this::open).toList();
    return question
        .withClaims(claims)
        .withAccounts(question.accounts().stream().map(this::open).toList())
        .differing(
            question.differences().stream()
                .filter(one -> isOpen(one.one()) && isOpen(one.other()))
                .toList());
  }

  private Claim open(Claim claim) {
    return claim
        .opposing(claim.against().stream().filter(this::isOpen).toList())
        .resting(open(claim.citations()));
  }

  private Account open(Account account) {
    return account
        .stating(account.readings().stream().map(this::open).toList())
        .resting(open(account.citations()));
  }

  private Reading open(Reading reading) {
    return reading.resting(open(reading.citations()));
  }

  private Particulars open(Particulars particulars) {
    Happening happening = particulars.happening();
    return happening == null
        ? particulars
        : Particulars.of(
            new Happening(
                happening.kind(),
                happening.when(),
                happening.stages().stream().map(this::open).toList()));
  }

  private Stage open(Stage stage) {
    return stage.resting(open(stage.citations()));
  }

  private List<Citation> open(List<Citation> citations) {
    return citations.stream()
        .map(citation -> isHidden(citation.region()) ? citation.withoutRegion() : citation)
        .toList();
  }

  private boolean isHidden(@Nullable EvidenceRegion region) {
    return region != null && objects.contains(region.object());
  }
}
