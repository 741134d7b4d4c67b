package org.variorum.treatment;

import java.util.Collection;
import java.util.Map;
import org.variorum.identifier.ObjectId;

/** What is to be made, kept in rows so that it outlives the portal. */
public interface Makings {

  /** Whether that of a page waits, runs or has failed; it is missing when nothing is to be done. */
  Map<ObjectId, Making> of(Collection<ObjectId> pages);

  /** How many are in a state. */
  long count(Making.State state);

  /** Lets one that failed be tried again. */
  void again(ObjectId page);
}
