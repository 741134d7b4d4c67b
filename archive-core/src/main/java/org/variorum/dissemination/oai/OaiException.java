package org.variorum.dissemination.oai;

/** An error of the protocol, which is an answer like others. */
class OaiException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;

  OaiException(String code, String message) {
    super(message);
    this.code = code;
  }

  String code() {
    return code;
  }

  static OaiException badArgument(String message) {
    return new OaiException("badArgument", message);
  }

  static OaiException badToken() {
    return new OaiException("badResumptionToken", "The token is not one of ours");
  }

  String words() {
    return String.valueOf(getMessage());
  }
}
