package org.variorum.visitors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.claim.Question;
import org.variorum.edition.EditionHead;
import org.variorum.edition.Editions;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.inbox.Commenting;
import org.variorum.inbox.Inbox;
import org.variorum.inbox.MessageKind;
import org.variorum.inbox.Subject;
import org.variorum.option.Option;
import org.variorum.option.Options;
import org.variorum.settings.Settings;

/** Looks whether there is what a visitor writes about, and whether he may. */
@ApplicationScoped
class Subjects {
  @Inject Editions editions;
  @Inject Inbox inbox;
  @Inject Settings settings;
  @Inject Options options;
  @Inject Clock clock;

  /**
   * Refuses what cannot be written about.
   *
   * @throws RefusedLetterException if there is no such thing, or nothing is taken on it
   */
  void ensure(MessageKind kind, Subject subject) {
    Entry entry =
        editions
            .current(subject.entry())
            .map(edition -> edition.entry())
            .filter(found -> has(found, subject.part()))
            .orElseThrow(() -> new RefusedLetterException(Refusal.UNKNOWN));
    boolean closed = kind == MessageKind.COMMENT && !commenting(entry).isOpen();
    if (settings.readsOnly() || closed) {
      throw new RefusedLetterException(Refusal.CLOSED);
    }
  }

  private static boolean has(Entry entry, String part) {
    return part.isEmpty()
        || entry.questions().stream().flatMap(Subjects::parts).anyMatch(part::equals)
        || entry.pictures().stream().anyMatch(one -> one.object().value().equals(part));
  }

  private static Stream<String> parts(Question question) {
    return Stream.of(
            Stream.of(question.id()),
            question.claims().stream().map(claim -> claim.id()),
            question.accounts().stream().map(account -> account.id()))
        .flatMap(ids -> ids)
        .map(id -> id.value());
  }

  /** Most entries are of a kind that nobody comments on unbidden: they are not read for it. */
  Commenting commenting(EntryId id, EntryKind kind) {
    Optional<Boolean> chosen = inbox.commentsChosen(id);
    return Commenting.neverOn(kind, chosen)
        ? Commenting.NEVER
        : editions
            .current(id)
            .map(edition -> commenting(edition.entry(), chosen))
            .orElse(Commenting.NEVER);
  }

  private Commenting commenting(Entry entry) {
    return commenting(entry, inbox.commentsChosen(entry.id()));
  }

  private Commenting commenting(Entry entry, Optional<Boolean> chosen) {
    Instant first = entry.kind() == EntryKind.STORY ? first(entry.id()) : clock.instant();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return Commenting.on(entry, chosen, first, options.number(Option.COMMENT_DAYS), today);
  }

  private Instant first(EntryId id) {
    List<EditionHead> heads = editions.of(id);
    return heads.isEmpty() ? clock.instant() : heads.get(heads.size() - 1).publishedAt();
  }
}
