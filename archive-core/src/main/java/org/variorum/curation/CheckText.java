package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.variorum.identifier.EntryId;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.textlayer.PageTexts;
import org.variorum.textlayer.TextVersion;

/** Says that one has read a text against the page and found it right. */
@ApplicationScoped
@Transactional
public class CheckText {
  @Inject PageOfEntry pages;
  @Inject PageTexts texts;

  /**
   * Notes it of the newest version of a layer, which visitors may read from then on. The second who
   * checks is another than the first; with a new version all begins anew.
   *
   * @throws org.variorum.textlayer.StaleTextException if there is a newer version than he saw
   * @throws org.variorum.textlayer.CheckedAlreadyException if he has checked it before, or two have
   */
  @Requires(Right.REVIEW)
  public TextVersion check(Actor actor, EntryId entry, SeenText seen) {
    pages.held(actor, entry, seen.page());
    return texts.check(actor, seen.page(), seen.layer(), seen.number());
  }
}
