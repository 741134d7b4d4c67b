package org.variorum.inbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a visitor can send. */
public enum MessageKind {
  /** A source, a scan or a slip of the pen that speaks against or for what stands there. */
  CORRECTION,

  /** That something should not stand there, by law or for decency. */
  REPORT,

  /** What a reader wants to say to others below a story. */
  COMMENT,

  /** The answer of someone concerned, to be printed beside what it answers. */
  REPLY,

  /** That a message which was declined be looked at again. */
  APPEAL;

  /** The word for it in addresses and messages. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Within how many days whoever sent it should have an answer. */
  public int days() {
    return this == REPORT || this == APPEAL ? 7 : 30;
  }

  /** Whether readers see it once it is accepted. */
  public boolean isShown() {
    return this == COMMENT || this == REPLY;
  }

  /** The kind that goes by that word, if there is one. */
  public static Optional<MessageKind> coded(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
