package org.variorum.upload;

/** How far a file has come. */
public enum UploadState {
  RECEIVING,
  JUDGING,
  /** It waits for the search for viruses, which cannot be had. */
  QUARANTINED,
  ATTACHED,
  /** Its bytes were in the entry before. */
  KNOWN,
  FAILED
}
