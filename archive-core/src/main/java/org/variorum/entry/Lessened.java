package org.variorum.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.variorum.citation.Citation;
import org.variorum.claim.Account;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.digitalobject.Picture;
import org.variorum.identifier.LocalId;
import org.variorum.name.NameForm;

/**
 * Leaves names, questions, relations and pictures out of an entry, with the marks that say them.
 */
final class Lessened {
  private final Set<LocalId> parts;
  private final Set<LocalId> marks;

  private Lessened(Entry entry, Set<LocalId> parts) {
    this.parts = parts;
    this.marks = new HashSet<>(parts);
    entry.questions().stream()
        .filter(question -> parts.contains(question.id()))
        .forEach(this::markAllOf);
  }

  private void markAllOf(Question question) {
    question.claims().stream().map(Claim::id).forEach(marks::add);
    question.accounts().stream().map(Account::id).forEach(marks::add);
    question.allCitations().map(Citation::id).forEach(marks::add);
  }

  static Entry of(Entry entry, Set<LocalId> parts) {
    Lessened lessened = new Lessened(entry, parts);
    return entry
        .named(lessened.rest(entry.names(), NameForm::id))
        .asking(lessened.rest(entry.questions(), Question::id))
        .related(lessened.rest(entry.relations(), Relation::id))
        .showing(lessened.rest(entry.pictures(), Picture::id))
        .told(BodyHtml.without(lessened.marks, entry.body()), entry.notes());
  }

  private <T> List<T> rest(List<T> all, Function<T, LocalId> id) {
    return all.stream().filter(one -> !parts.contains(id.apply(one))).toList();
  }
}
