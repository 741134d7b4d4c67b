package org.variorum.vocabulary;

/** What kind of answer a property takes. */
public enum ValueType {
  DATE,
  PLACE,
  FIGURE,
  NAME,
  LINK,
  TEXT
}
