package org.variorum.contentstore;

/** The bytes kept under a digest no longer have it. */
public class DamagedContentException extends StoreException {
  private static final long serialVersionUID = 1L;

  DamagedContentException(ContentDigest expected, ContentDigest found) {
    super("The content " + expected + " is damaged: it has the digest " + found);
  }
}
