package org.variorum.admin.upload;

import org.variorum.language.RefusedException;

/** A request that is none of the upload protocol. */
class MalformedUploadException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final int status;

  MalformedUploadException(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The status of HTTP that says so. */
  int status() {
    return status;
  }
}
