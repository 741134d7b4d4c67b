package org.variorum.curation;

import java.util.List;
import org.variorum.staff.Actor;

/** What was changed lately. */
interface RecentEntries {

  /**
   * What a colleague has written and not saved, and what he changed and readers do not see yet; the
   * newest first.
   */
  List<DeskLine> draftsOf(Actor colleague, int most);

  /** What he changed last and lies on the desk, whether readers see it or not. */
  List<DeskLine> changedBy(Actor colleague, int most);

  /** What others changed, the newest first. */
  List<DeskLine> byOthers(Actor colleague, int most);
}
