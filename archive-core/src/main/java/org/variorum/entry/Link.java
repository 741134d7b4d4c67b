package org.variorum.entry;

import org.variorum.identifier.EntryId;

/**
 * That an entry refers to another.
 *
 * @param role the code of the role, for a relation or a claim's property; else empty
 * @param part the local id of the part that refers; empty for the entry as a whole
 */
public record Link(EntryId target, Nature nature, String role, String part) {

  /** By what one entry refers to another. */
  public enum Nature {
    RELATION,
    CLAIM,
    CITATION,
    DERIVATION,
    PARENT,
    INSTITUTION,
    CREATOR,
    AUTHOR,
    BROADER,
    RELATED,
    PLACE,
    SHOWN_ON,
    CUSTODY,
    TEXT
  }
}
