package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;
import org.variorum.inbox.Subject;
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

  /** What a message was about, where it is now; empty if it was not given up, or is not shown. */
  Optional<Subject> of(Subject subject) {
    return mergers
        .redirections()
        .of(subject.entry())
        .filter(step -> isShown(step.kept()))
        .map(step -> new Subject(step.kept(), part(step, subject.part())));
  }

  /** A scan is known by its object everywhere; what was not taken over is nowhere. */
  private static String part(Redirections.Step step, String part) {
    return step.parts().entrySet().stream()
        .filter(renamed -> renamed.getKey().value().equals(part))
        .findFirst()
        .map(renamed -> renamed.getValue().value())
        .orElse(ObjectId.isValid(part) ? part : "");
  }

  private boolean isShown(EntryId entry) {
    return shelf.labels(List.of(entry), "en").containsKey(entry);
  }

  /** The entry that is kept itself, if visitors see it. */
  Optional<EntryId> kept(EntryId gone) {
    return mergers.redirections().of(gone).map(Redirections.Step::kept).filter(this::isShown);
  }
}
