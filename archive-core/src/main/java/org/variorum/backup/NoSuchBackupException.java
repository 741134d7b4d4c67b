package org.variorum.backup;

import org.variorum.language.RefusedException;

/** There is no backup of that name, or none any more. */
public class NoSuchBackupException extends RefusedException {
  private static final long serialVersionUID = 1L;

  NoSuchBackupException(BackupName name) {
    super("There is no backup " + name);
  }
}
