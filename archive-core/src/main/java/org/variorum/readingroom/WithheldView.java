package org.variorum.readingroom;

/**
 * What is said in place of something that is hidden: nothing of what it is called or says.
 *
 * @param id of the entry
 * @param what {@code entry}, {@code edition} or {@code scan}
 * @param category the code of why
 * @param legal whether the archive yields to a legal demand
 * @param suppressed whether it is erased for good
 * @param day since when, in words
 * @param datetime the same for machines
 * @param edition what is left of an edition; 0 and empty for all else
 */
public record WithheldView(
    String id,
    String what,
    String category,
    boolean legal,
    boolean suppressed,
    String day,
    String datetime,
    Left edition) {

  /** Number, day and digest of an edition. */
  public record Left(int number, String day, String datetime, String digest) {
    static final Left NOTHING = new Left(0, "", "", "");
  }
}
