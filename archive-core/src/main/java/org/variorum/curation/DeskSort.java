package org.variorum.curation;

/** By what the list of entries is sorted. */
public enum DeskSort {
  HEADING,
  KIND,
  STATE,
  CHANGED,
  CLAIMS,
  UNSOURCED,
  SCANS
}
