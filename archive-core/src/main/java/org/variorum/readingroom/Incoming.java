package org.variorum.readingroom;

import org.variorum.entry.Link;

/**
 * That another published entry names this one.
 *
 * @param part the local id of the part that does
 */
record Incoming(Label from, Link.Nature nature, String role, String part) {

  /** Under which heading readers look for it; empty where it is shown elsewhere. */
  String group() {
    return switch (nature) {
      case RELATION, CLAIM, TEXT, PLACE, SHOWN_ON -> "text";
      case CREATOR, AUTHOR -> "made";
      case INSTITUTION -> "kept";
      case CITATION, DERIVATION, PARENT, BROADER, RELATED, CUSTODY -> "";
    };
  }
}
