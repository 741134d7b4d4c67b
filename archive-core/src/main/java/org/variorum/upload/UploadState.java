package org.variorum.upload;

/** How far a file has come. */
public enum UploadState {
  RECEIVING,
  JUDGING,
  /** It waits for the search for viruses, which cannot be had. */
  QUARANTINED,
  ATTACHED,
  FAILED
}
