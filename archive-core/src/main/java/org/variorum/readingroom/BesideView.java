package org.variorum.readingroom;

import java.util.List;

/**
 * Documents that are looked at beside each other, as they are called.
 *
 * @param notices codes of why some of their pages are covered until asked for
 */
public record BesideView(List<Document> documents, List<String> notices) {

  public boolean isCovered() {
    return !notices.isEmpty();
  }

  /** A document with pages. */
  public record Document(String id, LinkView link) {}
}
