package org.variorum.exchange;

/**
 * A record as it stands in a delivery, not yet looked into.
 *
 * @param mark what a file of another system says of it
 */
@SuppressWarnings("ArrayRecordComponent")
record RawRecord(Place place, byte[] json, Mark mark) {

  /** What has to be known of a record that was made of a file of another system. */
  enum Mark {
    NONE,
    /** It is for the staff alone, and is not published. */
    INTERNAL,
    /** It holds a name and nothing more: where the archive knows who that is, it says nothing. */
    NAME_ONLY,
    /** The same, of someone whom only what is for the staff names. */
    INTERNAL_NAME,
    /** It is a file as a source, which comes only if something cites it. */
    SOURCE,
    /** The same, of a file that only what is for the staff may rest on. */
    INTERNAL_SOURCE;

    boolean isInternal() {
      return this == INTERNAL || this == INTERNAL_NAME || this == INTERNAL_SOURCE;
    }

    boolean isSource() {
      return this == SOURCE || this == INTERNAL_SOURCE;
    }

    /**
     * Whether it makes an entry of its own, whomever it is about: what it says would stand among
     * what visitors may see, and nobody could tell the two apart any more.
     */
    boolean isApart() {
      return this == INTERNAL;
    }

    boolean isNameOnly() {
      return this == NAME_ONLY || this == INTERNAL_NAME;
    }
  }

  RawRecord(Place place, byte[] json) {
    this(place, json, Mark.NONE);
  }
}
