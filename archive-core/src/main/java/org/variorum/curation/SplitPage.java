package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.PartKind;
import org.variorum.language.Texts;
import org.variorum.revision.Act;
import org.variorum.revision.DeskEntry;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;
import org.variorum.textlayer.NewText;
import org.variorum.textlayer.PageTexts;
import org.variorum.textlayer.TextVersion;
import org.variorum.treatment.Treatment;
import org.variorum.treatment.Treatments;

/** Makes two pages of one that shows two. */
@ApplicationScoped
@Transactional
public class SplitPage {
  @Inject Revising revising;
  @Inject PageOfEntry pages;
  @Inject TreatPage treating;
  @Inject Treatments treatments;
  @Inject PageTexts texts;

  /**
   * Leaves the first part to the page that there is, and adds another for the second, of the same
   * file, behind it. Both bear the texts of the whole, of which each shows what stands on it.
   *
   * @param seen the number of the treatment that was seen; 0 if there was none
   * @return the object of the second part
   * @throws org.variorum.treatment.StaleTreatmentException if the page is treated otherwise by now
   * @throws org.variorum.treatment.UnfitTreatmentException if a part does not fit the page
   * @throws org.variorum.digitalobject.UnknownObjectException if the entry shows no such page
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.HISTORY)
  public ObjectId split(
      Actor actor, EntryId entry, ObjectId page, int seen, Treatment first, Treatment second) {
    pages.held(actor, entry, page);
    treating.demand(actor, entry, page, first);
    DeskEntry head = revising.held(actor, entry);
    treatments.take(actor, page, seen, first, treating.isVisible(page));
    ObjectId added = treatments.split(actor, page, second.covering(first.covers()));
    for (TextVersion version : texts.newest(page)) {
      texts.add(
          actor,
          new NewText(
              added,
              version.layer(),
              0,
              version.origin(),
              texts.read(version),
              version.engine(),
              version.shown()));
    }
    revising.revise(actor, head, beside(revising.newest(head), page, added), Act.SCAN_ATTACHED);
    return added;
  }

  private static Entry beside(Entry entry, ObjectId page, ObjectId added) {
    List<Picture> pictures = new ArrayList<>();
    for (Picture picture : entry.pictures()) {
      if (picture.object().equals(page)) {
        pictures.add(picture.beside(picture.id(), page, part(picture.label(), " (1)")));
        LocalId id = entry.next(PartKind.PICTURE);
        pictures.add(picture.beside(id, added, part(picture.label(), " (2)")));
      } else {
        pictures.add(picture);
      }
    }
    return entry.showing(pictures).issuing(PartKind.PICTURE);
  }

  private static Texts part(Texts label, String part) {
    TreeMap<String, String> words = new TreeMap<>(label.byLanguage());
    words.replaceAll((language, said) -> said + part);
    return new Texts(words);
  }
}
