package org.variorum.bulk;

/** Why something is not done to an entry. */
public enum BulkWhy {
  /** Nothing keeps it. */
  NONE,
  /** Entries of its kind do not have the field. */
  NO_SUCH_FIELD,
  /** It would be left without a heading. */
  NO_HEADING,
  /** It has the text in that language as well. */
  HAS_THAT_LANGUAGE,
  /** It would be related to itself. */
  ITSELF,
  /** The relation rests on sources, which would go with it. */
  RESTS_ON_SOURCES,
  /** The pattern takes too long with its text. */
  PATTERN_TOO_SLOW,
  /** It is no unit of description. */
  NO_UNIT,
  /** It would become part of itself. */
  PART_OF_ITSELF,
  /** Another unit of the institution bears its code, or one of those below it. */
  CODE_TAKEN,
  /** It lies in the trash, or was given up for another. */
  NOT_ON_THE_DESK,
  /** There is no such entry any more. */
  GONE,
  /** It was changed since the rehearsal, or since it was changed here. */
  CHANGED_SINCE,
  /** Visitors see it: it has to be withdrawn first. */
  PUBLIC,
  /** It was withdrawn: whoever shows it again looks at it first. */
  WITHDRAWN,
  /** Something keeps it from being published. */
  UNPUBLISHABLE,
  /** It is not alone: it comes with another record, which makes the entry. */
  COMES_WITH,
  /** It stands by itself, though another record bears the same number. */
  NUMBER_BORNE,
  /** It would contradict itself or the vocabulary. */
  INVALID,
  /** Something uses it meanwhile. */
  IN_USE,
  /** Whoever does it may not do it to this one. */
  FORBIDDEN,
  /** The archive refuses it, and says why. */
  REFUSED
}
