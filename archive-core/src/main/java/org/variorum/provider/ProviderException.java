package org.variorum.provider;

/** The provider cannot be asked, or what it says cannot be believed. */
public class ProviderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ProviderException(String message) {
    super(message);
  }

  ProviderException(String message, Throwable cause) {
    super(message, cause);
  }
}
