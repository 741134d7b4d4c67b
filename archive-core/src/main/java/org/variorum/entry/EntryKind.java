package org.variorum.entry;

import java.util.Locale;

/** What kind of thing an entry is about. */
public enum EntryKind {
  UNIT,
  PERSON,
  CORPORATE_BODY,
  FAMILY,
  INSTITUTION,
  PLACE,
  TOPIC,
  EVENT,
  SOURCE,
  STORY;

  /** The word for it in documents, vocabularies and addresses, as {@code corporate-body}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is someone: a person, a body or a family. */
  public boolean isAgent() {
    return this == PERSON || this == CORPORATE_BODY || this == FAMILY;
  }

  /** Whether statements can rest on it: on a work, or on a unit of the holdings. */
  public boolean isCitable() {
    return this == UNIT || this == SOURCE;
  }
}
