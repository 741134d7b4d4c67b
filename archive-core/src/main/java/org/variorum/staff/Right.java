package org.variorum.staff;

/** What one may do at the desk. */
public enum Right {
  READ_DESK,
  EDIT,
  PUBLISH,
  /** To publish also what takes a second person. */
  REVIEW,
  MANAGE_STAFF,
  OPERATE
}
