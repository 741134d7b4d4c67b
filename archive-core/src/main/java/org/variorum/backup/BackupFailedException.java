package org.variorum.backup;

import org.variorum.language.RefusedException;

/** A backup could not be made or read back; nothing is kept of what was broken off. */
public class BackupFailedException extends RefusedException {
  private static final long serialVersionUID = 1L;

  BackupFailedException(String words) {
    super(words);
  }

  BackupFailedException(String words, Throwable cause) {
    super(words, cause);
  }
}
