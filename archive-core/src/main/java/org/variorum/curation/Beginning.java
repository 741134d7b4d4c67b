package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;
import org.variorum.projection.Projector;
import org.variorum.revision.Act;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;

/** What all acts that begin entries do: write their first revisions and their tables. */
@ApplicationScoped
class Beginning {
  @Inject Drafts drafts;
  @Inject Projector projector;
  @Inject DocumentCodec codec;
  @Inject Grounds grounds;
  @Inject Clock clock;

  /**
   * Writes them.
   *
   * @throws org.variorum.staff.OutsideRemitException if the actor works on no such entries
   */
  void begin(Actor actor, List<Entry> entries) {
    Made made = new Made(actor, clock.instant());
    List<DeskEntry> heads = new ArrayList<>();
    for (Entry entry : entries) {
      DeskEntry head = new DeskEntry(entry.id(), entry.kind(), made.when());
      drafts.add(head);
      heads.add(head);
      drafts.revise(head, entry, codec.write(entry), Act.CREATED, made);
    }
    projector.desk(entries);
    heads.forEach(head -> grounds.ensure(actor, head));
  }
}
