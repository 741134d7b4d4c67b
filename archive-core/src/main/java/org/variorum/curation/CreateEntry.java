package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.projection.Projector;
import org.variorum.revision.Act;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Begins an entry. */
@ApplicationScoped
@Transactional
public class CreateEntry {
  @Inject Drafts drafts;
  @Inject Projector projector;
  @Inject DocumentCodec codec;
  @Inject Clock clock;
  @Inject RandomGenerator random;

  /** Begins an entry with nothing but its heading, and returns its identifier. */
  @Requires(Right.EDIT)
  public EntryId create(Actor actor, EntryKind kind, Texts heading) {
    Entry entry = Entry.titled(EntryId.random(random), kind, heading);
    Made made = new Made(actor, clock.instant());
    DeskEntry head = new DeskEntry(entry.id(), kind, made.when());
    drafts.add(head);
    drafts.revise(head, entry, codec.write(entry), Act.CREATED, made);
    projector.desk(List.of(entry));
    return entry.id();
  }
}
