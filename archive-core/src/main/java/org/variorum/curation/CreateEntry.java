package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.variorum.description.Description;
import org.variorum.description.Level;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Particulars;
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
  @Inject Grounds grounds;
  @Inject Clock clock;
  @Inject RandomGenerator random;

  /**
   * Begins an entry with nothing but its heading, and returns its identifier.
   *
   * @throws org.variorum.staff.OutsideRemitException if the actor works on no such entries
   */
  @Requires(Right.EDIT)
  public EntryId create(Actor actor, EntryKind kind, Texts heading) {
    return begin(actor, Entry.titled(EntryId.random(random), kind, heading));
  }

  /**
   * The same for a unit, put below another or in an institution at once.
   *
   * @throws UnknownEntryException if there is nothing of that name above it
   */
  @Requires(Right.EDIT)
  public EntryId createBelow(Actor actor, EntryId above, Texts heading) {
    DeskEntry house = drafts.head(above).orElseThrow(() -> new UnknownEntryException(above));
    Entry unit = Entry.titled(EntryId.random(random), EntryKind.UNIT, heading);
    return begin(actor, unit.with(Particulars.of(place(house))));
  }

  private Description place(DeskEntry house) {
    EntryId above = new EntryId(house.id());
    boolean kept = house.kind() == EntryKind.INSTITUTION;
    Description parent = kept ? null : drafts.newest(house).particulars().description();
    return new Description(
        kept ? null : above,
        0,
        parent == null ? Level.FONDS : parent.level().below(),
        Texts.NONE,
        null,
        List.of(),
        null,
        kept ? above : null,
        List.of(),
        Map.of());
  }

  private EntryId begin(Actor actor, Entry entry) {
    Made made = new Made(actor, clock.instant());
    DeskEntry head = new DeskEntry(entry.id(), entry.kind(), made.when());
    drafts.add(head);
    drafts.revise(head, entry, codec.write(entry), Act.CREATED, made);
    projector.desk(List.of(entry));
    grounds.ensure(actor, head);
    return entry.id();
  }
}
