package org.variorum.name;

/** What a form is to its bearer (ISAAR(CPF) 5.1.2, 5.1.3 and 5.1.5). */
public enum NameUse {
  AUTHORIZED,
  PARALLEL,
  VARIANT,
  PSEUDONYM,
  FORMER,
  OWN
}
