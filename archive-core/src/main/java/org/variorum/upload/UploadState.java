package org.variorum.upload;

/** How far a file has come. */
public enum UploadState {
  RECEIVING,
  JUDGING,
  ATTACHED,
  FAILED
}
