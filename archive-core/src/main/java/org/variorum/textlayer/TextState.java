package org.variorum.textlayer;

import java.util.Locale;

/** How far the text of a page can be relied on. */
public enum TextState {
  /** There is none. */
  NONE,
  /** By a machine, and nobody has looked at it. */
  MACHINE,
  /** By people, and nobody has checked it. */
  UNCHECKED,
  CHECKED_ONCE,
  /** By two different people. */
  CHECKED_TWICE;

  /** Its code in addresses and keys of messages. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
