package org.variorum.exchange;

/** A record as it stands in a delivery, not yet looked into. */
@SuppressWarnings("ArrayRecordComponent")
record RawRecord(Place place, byte[] json) {}
