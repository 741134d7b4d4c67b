package org.variorum.audit;

/** An argument of an act that the book names, beside identifiers, numbers and enumerations. */
public interface Auditable {

  /** What it is, on one line and without anything personal. */
  String inAudit();
}
