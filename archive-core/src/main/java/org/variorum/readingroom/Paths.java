package org.variorum.readingroom;

import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;

/** The public addresses, without language. */
final class Paths {
  private Paths() {}

  static String entry(EntryId id, String slug) {
    return slug.isEmpty() ? "/entry/" + id : "/entry/" + id + "/" + slug;
  }

  static String question(EntryId id, LocalId question) {
    return "/entry/" + id + "/question/" + question;
  }

  static String scan(EntryId id, ObjectId object) {
    return "/entry/" + id + "/scan/" + object;
  }
}
