package org.variorum.web.api;

import org.variorum.web.ApiParameter;

/** A parameter of a request is not what the description wants. */
final class UnreadableParameterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ApiParameter parameter;
  private final String key;

  UnreadableParameterException(ApiParameter parameter, String key) {
    super(parameter.name() + ": " + key);
    this.parameter = parameter;
    this.key = key;
  }

  ApiParameter parameter() {
    return parameter;
  }

  /** Of the message that says what is wrong. */
  String key() {
    return key;
  }
}
