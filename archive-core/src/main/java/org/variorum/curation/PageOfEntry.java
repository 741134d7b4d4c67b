package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectState;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.UnknownObjectException;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.staff.Actor;

/** The pages of an entry that a colleague works on. */
@ApplicationScoped
class PageOfEntry {
  @Inject Revising revising;
  @Inject DigitalObjects objects;
  @Inject SeenPages seen;

  /**
   * A page that the newest revision of an entry shows, with the entry held for the actor.
   *
   * @throws UnknownEntryException if there is no such entry
   * @throws UnknownObjectException if it shows no such page, or that is erased, or he does not see
   *     it
   * @throws org.variorum.staff.OutsideRemitException if he does not work on it
   */
  ObjectView held(Actor actor, EntryId entry, ObjectId page) {
    Entry newest = revising.newest(revising.held(actor, entry));
    return of(actor, newest, page).orElseThrow(() -> new UnknownObjectException(page));
  }

  /** The same of what an entry is, or nothing where that method would refuse the page. */
  Optional<ObjectView> of(Actor actor, Entry entry, ObjectId page) {
    boolean shows = entry.pictures().stream().anyMatch(picture -> picture.object().equals(page));
    return objects
        .of(page)
        .filter(object -> seen.sees(actor, page))
        .filter(object -> shows && object.state() != ObjectState.ERASED);
  }
}
