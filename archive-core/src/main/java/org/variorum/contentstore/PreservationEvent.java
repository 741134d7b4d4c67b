package org.variorum.contentstore;

import java.time.Instant;

/** Something that was done to or with an object, as PREMIS 3 tells it. */
record PreservationEvent(Type type, Instant when, String detail) {

  /** By the terms of the vocabulary of event types at id.loc.gov. */
  enum Type {
    DIGEST("message digest calculation", "mes"),
    VALIDATION("validation", "val"),
    VIRUS_CHECK("virus check", "vir"),
    INGESTION("ingestion", "ing"),
    FIXITY_CHECK("fixity check", "fix"),
    MODIFICATION("metadata modification", "mem"),
    DELETION("deletion", "del");

    private final String term;
    private final String code;

    Type(String term, String code) {
      this.term = term;
      this.code = code;
    }

    String term() {
      return term;
    }

    /** Where the term is defined. */
    String definition() {
      return "http://id.loc.gov/vocabulary/preservation/eventType/" + code;
    }
  }
}
