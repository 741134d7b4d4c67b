package org.variorum.revision;

/** Where an entry stands on its way to the public and back. */
public enum EntryState {
  DRAFT,
  IN_REVIEW,
  PUBLISHED,
  WITHDRAWN,
  TRASHED
}
