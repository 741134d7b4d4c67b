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
    SOURCE;

    boolean isInternal() {
      return this == INTERNAL || this == INTERNAL_NAME;
    }

    boolean isNameOnly() {
      return this == NAME_ONLY || this == INTERNAL_NAME;
    }
  }

  RawRecord(Place place, byte[] json) {
    this(place, json, Mark.NONE);
  }
}
