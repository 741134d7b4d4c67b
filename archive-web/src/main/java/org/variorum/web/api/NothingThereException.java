package org.variorum.web.api;

/** There is nothing under the address that was asked for. */
final class NothingThereException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NothingThereException() {
    super("There is nothing there");
  }
}
