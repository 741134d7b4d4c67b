package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.merger.Mergers;
import org.variorum.merger.Redirections;

/** Leads on from an entry that was given up for another, if visitors see that one. */
@ApplicationScoped
class Forwarding {
  @Inject Mergers mergers;
  @Inject Shelf shelf;

  /** The path of the entry that is kept. */
  Optional<String> from(EntryId gone, String language) {
    return mergers.redirections().of(gone).flatMap(step -> path(step, language));
  }

  /** The same of a question: where it is now, or else the entry. */
  Optional<String> from(EntryId gone, LocalId question, String language) {
    return mergers
        .redirections()
        .of(gone)
        .flatMap(step -> path(step, language).map(entry -> path(step, question, entry)));
  }

  private Optional<String> path(Redirections.Step step, String language) {
    return Optional.ofNullable(shelf.labels(List.of(step.kept()), language).get(step.kept()))
        .map(label -> Paths.entry(label.id(), label.slug()));
  }

  private String path(Redirections.Step step, LocalId question, String entry) {
    LocalId there = step.parts().get(question);
    return there == null ? entry : Paths.question(step.kept(), there);
  }

  /** The entry that is kept itself, if visitors see it. */
  Optional<EntryId> kept(EntryId gone) {
    return mergers
        .redirections()
        .of(gone)
        .map(Redirections.Step::kept)
        .filter(kept -> shelf.labels(List.of(kept), "en").containsKey(kept));
  }
}
