package org.variorum;

/** The databases that everything is kept in the same way by. */
public enum Database {
  H2,
  POSTGRESQL
}
