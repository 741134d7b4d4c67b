package org.variorum.name;

/** Where a form of a name comes from. */
public enum NameClass {
  /** Found in a source, which is cited. */
  ATTESTED,
  /** Made from another form by the rules of a named scheme. */
  BY_RULE,
  /** Made for search only: never shown as a form, never exported. */
  GENERATED
}
