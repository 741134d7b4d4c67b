package org.variorum.readingroom;

/**
 * What is said in place of something that is hidden: nothing of what it is called or says.
 *
 * @param path under which it was, without the words that tell what it is called
 * @param what {@code entry}, {@code edition} or {@code scan}
 * @param category the code of why
 * @param legal whether the archive yields to a legal demand
 * @param suppressed whether it is erased for good
 * @param day since when, in words
 * @param datetime the same for machines
 * @param edition what is left of an edition; 0 and empty for all else
 */
public record WithheldView(
    String path,
    String what,
    String category,
    boolean legal,
    boolean suppressed,
    String day,
    String datetime,
    Left edition) {

  /** The path of the list of editions, where the others stand; only for an edition. */
  public String editions() {
    return path.replaceAll("/edition/.*", "/editions");
  }

  /** Number, day and digest of an edition. */
  public record Left(int number, String day, String datetime, String digest) {
    static final Left NOTHING = new Left(0, "", "", "");
  }
}
