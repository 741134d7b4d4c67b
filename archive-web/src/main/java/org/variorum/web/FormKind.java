package org.variorum.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.variorum.inbox.MessageKind;

/** The forms by which visitors write, by the last step of their addresses. */
public enum FormKind {
  CORRECT(MessageKind.CORRECTION),
  REPORT(MessageKind.REPORT),
  COMMENT(MessageKind.COMMENT),
  REPLY(MessageKind.REPLY);

  private final MessageKind sends;

  FormKind(MessageKind sends) {
    this.sends = sends;
  }

  /** What is sent by it. */
  public MessageKind sends() {
    return sends;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<FormKind> coded(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
