package org.variorum.date;

/** What is to be said beside the reading of a date phrase, so that somebody can look at it. */
public enum PhraseNote {
  /** The words say that it is not dated. */
  UNDATED,

  /** Besides what is dated there is something undated. */
  UNDATED_TOO,

  /** Only the bulk of the dates is given. */
  BULK_ONLY,

  /** Day and month may be meant the other way round; both days are kept, as one of a set. */
  DAY_OR_MONTH_FIRST,

  /** The year has two digits and was taken as one of the twentieth century. */
  CENTURY_ASSUMED,

  /** "1907-08" may be a month or the end of a range; the range holds both. */
  YEAR_OR_MONTH,

  /** Something stands behind the date that is none; it was not read. */
  REST_NOT_READ,

  /** The date in words and the machine's form beside it have no day in common. */
  FORMS_DISAGREE,

  /** The machine's form beside the words is no date that can be read. */
  NORMAL_NOT_READ,

  /** None of it was understood; the words stay as they are. */
  NOT_UNDERSTOOD
}
