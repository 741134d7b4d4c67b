package org.variorum.readingroom;

/** What search engines may have to leave out: it tells of a person who may be living. */
public interface MayBeUnlisted {

  /** Whether they are asked to. */
  boolean unlisted();
}
