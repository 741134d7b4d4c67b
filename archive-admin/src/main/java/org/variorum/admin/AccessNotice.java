package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.curation.ChangeAccess;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.ObjectView;
import org.variorum.identifier.EntryId;

/** Tells on the pages of an entry who may see its pictures; asked once for a page. */
@Named
@RequestScoped
public class AccessNotice {
  @Inject AccessActs acts;
  @Inject AccessWords words;
  @Inject DeskAsked asked;

  private @Nullable Map<String, ChangeAccess.PageAccess> known;

  private ChangeAccess.@Nullable PageAccess of(String object) {
    Map<String, ChangeAccess.PageAccess> all = known;
    if (all == null) {
      all = new HashMap<>();
      EntryId entry = asked.entry();
      for (ChangeAccess.PageAccess page : acts.pages(entry)) {
        all.put(page.picture().object().value(), page);
      }
      known = all;
    }
    return all.get(object);
  }

  /** Who may see it, in words; empty if all may see it in full. */
  public String words(String object) {
    ChangeAccess.PageAccess page = of(object);
    return page == null || page.access().equals(Access.OPEN) ? "" : words.of(page.access());
  }

  /** Whether the colleague sees it; what is not saved yet he has brought himself. */
  public boolean sees(String object) {
    ChangeAccess.PageAccess page = of(object);
    return page == null || page.seen();
  }

  /** How often a page is turned clockwise by 90 degrees before it is shown. */
  public int quarters(String object) {
    return file(object).map(file -> file.shown().recipe().quarters()).orElse(0);
  }

  /** The saved page of the entry, if it is a picture that the colleague sees. */
  Optional<ObjectView> file(String object) {
    return Optional.ofNullable(of(object))
        .filter(ChangeAccess.PageAccess::seen)
        .map(ChangeAccess.PageAccess::file)
        .filter(ObjectView::isPicture);
  }

  /** Whether it is saved with the entry, so that it can be decided who sees it. */
  public boolean isSaved(String object) {
    return of(object) != null;
  }
}
