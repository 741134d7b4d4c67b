package org.variorum.merger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.variorum.citation.Citation;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;
import org.variorum.entry.Relation;
import org.variorum.identifier.LocalId;
import org.variorum.name.NameForm;

/** Finds what two entries have alike, so that it is there once when they come together. */
final class Pairs {
  private final Map<String, String> found = new HashMap<>();

  private Pairs() {}

  /** The parts of the other entry that this one has as well, with what they are called here. */
  static Map<String, String> of(Entry here, Entry there) {
    Pairs pairs = new Pairs();
    pairs.pair(here.names(), there.names(), NameForm::id, Pairs::areSame, pairs::names);
    pairs.pair(here.relations(), there.relations(), Relation::id, Pairs::areSame, pairs::relations);
    pairs.pair(
        here.pictures(),
        there.pictures(),
        Picture::id,
        (one, other) -> one.object().equals(other.object()),
        (one, other) -> {});
    pairs.pair(
        here.questions(), there.questions(), Question::id, Pairs::askTheSame, pairs::questions);
    pairs.citations(here.notes(), there.notes());
    return pairs.found;
  }

  /** What is done with two parts that are the same. */
  private interface Within<T> {
    void look(T one, T other);
  }

  private <T> void pair(
      List<T> here,
      List<T> there,
      Function<T, LocalId> id,
      BiPredicate<T, T> same,
      Within<T> within) {
    Set<LocalId> paired = new HashSet<>();
    for (T other : there) {
      for (T one : here) {
        if (!paired.contains(id.apply(one)) && same.test(one, other)) {
          paired.add(id.apply(one));
          found.put(id.apply(other).value(), id.apply(one).value());
          within.look(one, other);
          break;
        }
      }
    }
  }

  private void names(NameForm one, NameForm other) {
    citations(one.citations(), other.citations());
  }

  private void relations(Relation one, Relation other) {
    citations(one.citations(), other.citations());
  }

  private void questions(Question one, Question other) {
    pair(one.claims(), other.claims(), Claim::id, Pairs::saySame, this::claims);
  }

  private void claims(Claim one, Claim other) {
    citations(one.citations(), other.citations());
  }

  private void citations(List<Citation> here, List<Citation> there) {
    pair(here, there, Citation::id, Pairs::areSame, (one, other) -> {});
  }

  private static boolean areSame(NameForm one, NameForm other) {
    return one.text().equals(other.text())
        && one.language().equals(other.language())
        && one.visibility() == other.visibility();
  }

  private static boolean areSame(Relation one, Relation other) {
    return one.entry().equals(other.entry())
        && one.role().equals(other.role())
        && Objects.equals(one.when(), other.when())
        && (other.note().isEmpty() || one.note().equals(other.note()));
  }

  /** A wording of its own makes a question its own. */
  private static boolean askTheSame(Question one, Question other) {
    return one.property().equals(other.property()) && one.wording().equals(other.wording());
  }

  /** Nothing of the other's is lost where only one of the two is kept. */
  private static boolean saySame(Claim one, Claim other) {
    return one.value().equals(other.value())
        && one.nature() == other.nature()
        && one.visibility() == other.visibility()
        && Objects.equals(one.when(), other.when())
        && (other.standing().equals(Standing.OPEN) || other.standing().equals(one.standing()))
        && (other.remark().isEmpty() || other.remark().equals(one.remark()));
  }

  private static boolean areSame(Citation one, Citation other) {
    return one.equals(other.called(one.id()));
  }
}
