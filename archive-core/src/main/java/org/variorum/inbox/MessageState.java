package org.variorum.inbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a message has come. */
public enum MessageState {
  /** Nobody has decided yet. */
  NEW,

  /** What it asks for is done; a comment or a reply is shown. */
  ACCEPTED,

  /** Looked at and refused, with a reason. */
  DECLINED,

  /** There was nothing to do but to answer. */
  ANSWERED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state that goes by that word, if there is one. */
  public static Optional<MessageState> coded(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
