package org.variorum.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Account;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.entry.Entry;
import org.variorum.entry.Relation;
import org.variorum.identifier.LocalId;
import org.variorum.vocabulary.Vocabulary;

/**
 * What of a change weighs so much that two people have to have it in hand: judgements in the
 * archive's name, and what is said on crimes (decision 0015).
 */
public final class Weighty {
  private final Vocabulary vocabulary;
  private final List<Touched> found = new ArrayList<>();

  private Weighty(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * What weighs, one for each part, in the order of the entry.
   *
   * @param before what readers saw last; null if they saw nothing yet
   */
  public static List<Touched> between(@Nullable Entry before, Entry after, Vocabulary vocabulary) {
    Entry old = before == null ? Entry.titled(after.id(), after.kind(), after.heading()) : before;
    EntryChanges changes = EntryChanges.between(old, after);
    Weighty weighty = new Weighty(vocabulary);
    changes.questions().forEach(weighty::weigh);
    changes.relations().forEach(weighty::weigh);
    return weighty.found;
  }

  private void weigh(QuestionChange change) {
    Question question = change.question().part();
    boolean crime = vocabulary.isOnCrime(question.property());
    change.claims().forEach(claim -> weigh(claim, Claim::id, Claim::standing, crime));
    change.accounts().forEach(account -> weigh(account, Account::id, Account::standing, crime));
    boolean answersStay = change.claims().isEmpty() && change.accounts().isEmpty();
    if (crime && answersStay && says(question)) {
      found.add(Touched.on(Matter.CRIME, question.id()));
    }
  }

  private static boolean says(Question question) {
    return !question.claims().isEmpty() || !question.accounts().isEmpty();
  }

  private <T> void weigh(
      Change<T> change, Function<T, LocalId> id, Function<T, Standing> standing, boolean crime) {
    if (change.touches(standing, Standing.OPEN)) {
      found.add(Touched.on(Matter.STANDING, id.apply(change.part())));
    } else if (crime) {
      found.add(Touched.on(Matter.CRIME, id.apply(change.part())));
    }
  }

  private void weigh(Change<Relation> change) {
    if (isOnCrime(change.before()) || isOnCrime(change.after())) {
      found.add(Touched.on(Matter.CRIME, change.part().id()));
    }
  }

  private boolean isOnCrime(@Nullable Relation relation) {
    return relation != null && vocabulary.isRoleOnCrime(relation.role());
  }
}
