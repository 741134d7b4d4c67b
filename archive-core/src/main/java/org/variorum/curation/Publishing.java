package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.document.DocumentCodec;
import org.variorum.edition.EditionHead;
import org.variorum.edition.EditionKey;
import org.variorum.edition.EditionLedger;
import org.variorum.edition.EditionNote;
import org.variorum.edition.Manner;
import org.variorum.entry.Entry;
import org.variorum.hiding.PublicReason;
import org.variorum.hiding.Withdrawals;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.projection.Projector;
import org.variorum.review.Reviews;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;

/**
 * What all acts do that let visitors see entries or take them back; whoever calls has judged
 * whether it may be done, and holds the entries.
 */
@ApplicationScoped
class Publishing {
  @Inject EditionLedger ledger;
  @Inject Drafts drafts;
  @Inject Projector projector;
  @Inject DocumentCodec codec;
  @Inject Reviews reviews;
  @Inject Withdrawals withdrawals;
  @Inject Clock clock;

  /** An entry whose newest revision is to be shown, and how it came to that. */
  record Ready(DeskEntry head, Entry shown, Manner manner) {}

  /** An edition that is to be shown again, instead of whatever is shown now. */
  record Again(DeskEntry head, EditionHead edition) {}

  /** Shows them as their next editions; returns the numbers of these, in the same order. */
  List<Integer> publish(Actor actor, List<Ready> ready) {
    Made made = new Made(actor, clock.instant());
    List<EntryId> entries = ready.stream().map(one -> one.shown().id()).toList();
    Map<EntryId, Integer> last = ledger.last(entries);
    List<Projector.Shown> shown = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (Ready one : ready) {
      EntryId entry = one.shown().id();
      Entry told = one.shown().forReaders();
      EditionKey key = new EditionKey(entry.value(), last.getOrDefault(entry, 0) + 1);
      EditionNote note = note(one, made);
      ledger.add(key, note, codec.write(told));
      one.head().published(key.number());
      shown.add(new Projector.Shown(told, key, made.when(), note.announced()));
      numbers.add(key.number());
    }
    projector.publish(shown);
    projector.announce(entries, made);
    for (EntryId entry : entries) {
      withdrawals.lift(entry, actor, made.when());
      reviews.close(entry, actor, made.when());
    }
    return numbers;
  }

  private EditionNote note(Ready one, Made made) {
    EditionNote note = EditionNote.of(one.head().revision(), made, one.manner());
    return one.manner() == Manner.MINOR
        ? note.announcedAs(ledger.lastAnnounced(one.shown().id()).orElse(made.when()))
        : note;
  }

  /** Takes them back, all for the same reason; visitors see each of them now. */
  void withdraw(Actor actor, List<DeskEntry> heads, PublicReason reason) {
    Made made = new Made(actor, clock.instant());
    for (DeskEntry head : heads) {
      EntryId entry = new EntryId(head.id());
      withdrawals.add(entry, reason, heading(entry, head.edition()), actor, made.when());
      reviews.close(entry, actor, made.when());
      head.withdrawn(made);
    }
    List<EntryId> entries = entries(heads);
    projector.withdraw(entries);
    projector.announce(entries, made);
  }

  /** As readers knew it, whatever the draft says meanwhile. */
  private Texts heading(EntryId entry, @Nullable Integer edition) {
    return ledger.all(entry).stream()
        .filter(head -> edition != null && head.number() == edition)
        .findFirst()
        .flatMap(head -> drafts.revision(entry, head.revision()))
        .map(known -> known.forReaders().heading())
        .orElse(Texts.NONE);
  }

  /** Shows these editions as they were; what is hidden stays so. */
  void show(Actor actor, List<Again> again) {
    Made made = new Made(actor, clock.instant());
    for (Again one : again) {
      withdrawals.lift(new EntryId(one.head().id()), actor, made.when());
      one.head().shownAgain(one.edition().number(), one.edition().revision(), made);
    }
    List<EntryId> entries = entries(again.stream().map(Again::head).toList());
    projector.publish(ledger.held(entries).stream().map(Projector.Shown::again).toList());
    projector.announce(entries, made);
  }

  private static List<EntryId> entries(List<DeskEntry> heads) {
    return heads.stream().map(head -> new EntryId(head.id())).collect(Collectors.toList());
  }
}
