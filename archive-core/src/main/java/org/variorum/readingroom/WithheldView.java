package org.variorum.readingroom;

import java.util.List;

/**
 * What is said in place of something that is hidden: nothing of what it is called or says.
 *
 * @param path under which it was, without the words that tell what it is called
 * @param what {@code entry}, {@code edition} or {@code scan}; {@code withdrawn} for an entry that
 *     the archive took back itself
 * @param category the code of why
 * @param legal whether the archive yields to a legal demand
 * @param suppressed whether it is erased for good
 * @param day since when, in words; empty if that was not recorded
 * @param datetime the same for machines
 * @param edition what is left of an edition; 0 and empty for all else
 * @param tombstone what stands in place of an entry that the archive took back; empty for all else
 */
public record WithheldView(
    String path,
    String what,
    String category,
    boolean legal,
    boolean suppressed,
    String day,
    String datetime,
    Left edition,
    Tombstone tombstone) {

  /** The path of the list of editions, where the others stand; only for an edition. */
  public String editions() {
    return path.replaceAll("/edition/.*", "/editions");
  }

  /** Whether the archive took it back itself, and says why. */
  public boolean withdrawn() {
    return what.equals("withdrawn");
  }

  /**
   * What is left of an entry that was taken back.
   *
   * @param heading what it was called; no text where the reason forbids to say it
   * @param reason in the archive's words
   * @param editions by which it may have been cited, the newest first
   */
  public record Tombstone(TextView heading, TextView reason, List<Left> editions) {
    static final Tombstone NONE = new Tombstone(TextView.NONE, TextView.NONE, List.of());

    public Tombstone {
      editions = List.copyOf(editions);
    }
  }

  /** Number, day and digest of an edition. */
  public record Left(int number, String day, String datetime, String digest) {
    static final Left NOTHING = new Left(0, "", "", "");
  }
}
