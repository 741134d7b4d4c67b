package org.variorum.source;

/** Whether a source is what it says it is. */
public enum Authenticity {
  UNDISPUTED,
  DISPUTED,
  FORGED
}
