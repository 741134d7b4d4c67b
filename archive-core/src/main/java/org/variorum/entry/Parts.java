package org.variorum.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.claim.Account;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.digitalobject.Picture;
import org.variorum.event.Happening;
import org.variorum.event.Stage;
import org.variorum.identifier.LocalId;
import org.variorum.name.NameForm;
import org.variorum.source.Work;
import org.variorum.source.WorkEdition;

/** The local ids of all parts of an entry. */
record Parts(List<LocalId> ids) {

  static Parts of(Entry entry) {
    return new Parts(
        Stream.of(
                entry.names().stream().map(NameForm::id),
                entry.relations().stream().map(Relation::id),
                entry.pictures().stream().map(Picture::id),
                entry.allCitations().map(Citation::id),
                entry.questions().stream().flatMap(Parts::of),
                stages(entry.particulars().happening()),
                editions(entry.particulars().work()))
            .flatMap(some -> some)
            .toList());
  }

  private static Stream<LocalId> of(Question question) {
    return Stream.of(
            Stream.of(question.id()),
            question.claims().stream().map(Claim::id),
            question.accounts().stream().map(Account::id))
        .flatMap(some -> some);
  }

  private static Stream<LocalId> stages(@Nullable Happening happening) {
    return happening == null ? Stream.empty() : happening.stages().stream().map(Stage::id);
  }

  private static Stream<LocalId> editions(@Nullable Work work) {
    return work == null ? Stream.empty() : work.editions().stream().map(WorkEdition::id);
  }

  /** The ids as a set; those that two parts bear are added to what was found wrong. */
  Set<LocalId> distinct(List<String> found) {
    Set<LocalId> seen = new HashSet<>();
    ids.stream()
        .filter(id -> !seen.add(id))
        .forEach(id -> found.add(id + ": two parts of the entry bear this id"));
    return seen;
  }
}
