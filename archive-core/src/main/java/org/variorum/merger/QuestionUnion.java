package org.variorum.merger;

import java.util.List;
import org.variorum.claim.Account;
import org.variorum.claim.Aspect;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.language.Texts;

/**
 * One question of two that ask the same: all claims and accounts of both, the words of the first
 * where both have some.
 */
record QuestionUnion(Question here, Question there) {

  Question question() {
    return new Question(
        here.id(),
        here.property(),
        filled(here.wording(), there.wording()),
        here.answers() == null ? there.answers() : here.answers(),
        filled(here.differ(), there.differ()),
        filled(here.agreed(), there.agreed()),
        aspects(),
        Union.united(
            here.claims(),
            there.claims(),
            Claim::id,
            (one, other) -> one.resting(Union.cited(one.citations(), other.citations()))),
        Union.joined(here.accounts(), there.accounts(), Account::id),
        Union.both(here.differences(), there.differences()),
        Union.both(here.searches(), there.searches()),
        Union.both(here.passages(), there.passages()),
        here.note() == null ? there.note() : here.note(),
        here.basis() == null ? there.basis() : here.basis(),
        Union.both(here.shownOn(), there.shownOn()));
  }

  private List<Aspect> aspects() {
    List<String> known = here.aspects().stream().map(Aspect::code).toList();
    return Union.both(
        here.aspects(),
        there.aspects().stream().filter(aspect -> !known.contains(aspect.code())).toList());
  }

  private static Texts filled(Texts here, Texts there) {
    Texts all = here;
    for (String language : there.byLanguage().keySet()) {
      if (here.exactly(language).isEmpty()) {
        all = all.with(language, there.exactly(language).orElse(""));
      }
    }
    return all;
  }
}
