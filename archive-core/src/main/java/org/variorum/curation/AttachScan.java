package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.contentstore.ContentDigest;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.FileOrder;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.PartKind;
import org.variorum.language.Texts;
import org.variorum.option.Options;
import org.variorum.option.RightsList;
import org.variorum.option.RightsStatement;
import org.variorum.revision.Act;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;

/** Adds scanned pages to an entry, each where the name of its file puts it. */
@ApplicationScoped
@Transactional
public class AttachScan {
  @Inject Revising revising;
  @Inject Drafts drafts;
  @Inject DigitalObjects objects;
  @Inject Options options;

  /**
   * Adds the pages of one file to the newest revision, whoever made that. Pages that the entry
   * shows already are not added a second time.
   *
   * @param label what it is among its neighbours, as its file was called; may be empty
   * @return whether any was added
   * @throws UnknownEntryException if there is no such entry
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.HISTORY)
  public boolean attach(Actor actor, EntryId entry, List<ObjectId> pages, String label) {
    DeskEntry head = revising.held(actor, entry);
    Entry newest = revising.newest(head);
    Entry changed = newest;
    int place = FileOrder.place(newest.pictures(), pages.size() == 1 ? label : label + ", 1");
    for (int page = 1; page <= pages.size(); page++) {
      ObjectId object = pages.get(page - 1);
      String name = pages.size() == 1 ? label : label + ", " + page;
      if (!shows(newest, object)) {
        changed = with(changed, place, object, name.strip());
        place++;
      }
    }
    boolean added = !changed.equals(newest);
    if (added) {
      revising.revise(actor, head, changed, Act.SCAN_ATTACHED);
    }
    return added;
  }

  /**
   * The first page of a file of which the newest revision shows every page.
   *
   * @throws UnknownEntryException if there is no such entry
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.READS)
  public Optional<ObjectId> attached(Actor actor, EntryId entry, ContentDigest digest) {
    List<ObjectId> pages = objects.withDigest(digest).stream().map(ObjectView::id).toList();
    if (pages.isEmpty()) {
      return Optional.empty();
    }
    DeskEntry head = drafts.head(entry).orElseThrow(() -> new UnknownEntryException(entry));
    revising.admit(actor, head);
    Entry newest = revising.newest(head);
    return pages.stream().allMatch(page -> shows(newest, page))
        ? Optional.of(pages.get(0))
        : Optional.empty();
  }

  private static boolean shows(Entry entry, ObjectId object) {
    return entry.pictures().stream().anyMatch(picture -> picture.object().equals(object));
  }

  private Entry with(Entry entry, int place, ObjectId object, String label) {
    LocalId id = entry.next(PartKind.PICTURE);
    List<Picture> pictures = new ArrayList<>(entry.pictures());
    pictures.add(place, Picture.scan(id, object, Texts.english(label)).onTerms(terms()));
    return entry.showing(pictures).issuing(PartKind.PICTURE);
  }

  /** What the house says of the rights in scans unless somebody says otherwise. */
  private Texts terms() {
    return RightsList.of(options).usual().map(RightsStatement::words).orElse(Texts.NONE);
  }
}
