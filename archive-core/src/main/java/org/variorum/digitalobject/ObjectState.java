package org.variorum.digitalobject;

/** Whether a digital object can be shown. */
public enum ObjectState {
  /** Its content is kept and its tiles are cut. */
  READY,
  /** Its content is kept, but no picture could be made from it. */
  UNSHOWN,
  /** Its content was suppressed and is gone. */
  ERASED
}
