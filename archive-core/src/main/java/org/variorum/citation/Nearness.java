package org.variorum.citation;

/** How close the teller stood to what he tells. */
public enum Nearness {
  TOOK_PART,
  EYEWITNESS,
  CONTEMPORARY,
  LATER,
  HEARSAY
}
