package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.hiding.Hideable;
import org.variorum.hiding.Hiding;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;

/** Tells on the pages of the desk what is hidden; each is asked once for a page. */
@Named
@RequestScoped
public class HiddenNotice {
  @Inject HidingActs acts;

  private @Nullable List<Hiding> ofEntry;
  private @Nullable Set<ObjectId> scans;
  private @Nullable Long count;

  /** What keeps an entry or editions of it from visitors. */
  public List<Hiding> of(EntryId entry) {
    List<Hiding> known = ofEntry;
    if (known == null) {
      known = acts.of(entry);
      ofEntry = known;
    }
    return known;
  }

  /** Whether an entry is hidden with all its editions. */
  public boolean isWhole(EntryId entry) {
    return of(entry).stream().anyMatch(one -> one.what() instanceof Hideable.OfEntry);
  }

  /** Whether a scan is hidden or suppressed. */
  public boolean isHidden(String object) {
    Set<ObjectId> known = scans;
    if (known == null) {
      known = acts.scans();
      scans = known;
    }
    return known.contains(new ObjectId(object));
  }

  /** How much is to be looked at again. */
  public long getCount() {
    Long known = count;
    if (known == null) {
      known = acts.count();
      count = known;
    }
    return known;
  }
}
