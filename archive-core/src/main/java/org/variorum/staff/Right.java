package org.variorum.staff;

/** What one may do at the desk. */
public enum Right {
  READ_DESK,
  EDIT,
  PUBLISH,
  MANAGE_STAFF,
  OPERATE
}
