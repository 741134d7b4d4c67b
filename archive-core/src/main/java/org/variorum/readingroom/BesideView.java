package org.variorum.readingroom;

import java.util.List;

/** Documents that are looked at beside each other, as they are called. */
public record BesideView(List<Document> documents) {

  /** A document with pages. */
  public record Document(String id, LinkView link) {}
}
