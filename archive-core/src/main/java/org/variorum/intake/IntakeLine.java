package org.variorum.intake;

import org.jspecify.annotations.Nullable;
import org.variorum.bulk.BulkWhy;
import org.variorum.identifier.EntryId;

/**
 * One of the records of an import.
 *
 * @param number its place among them, from 1
 * @param place where it stands: a file and a line of it
 * @param name its heading, or the key by which the delivery knows it
 * @param entry the entry that it made or changes; absent before it is made, and for what is no
 *     entry
 * @param revision the revision that was rehearsed; 0 where there was none
 * @param made the revision that it made; absent before
 * @param shown the edition that visitors saw before it; absent if they saw none
 * @param edition the edition that it made; absent if it published nothing
 * @param why why it is not taken, taken back or published
 * @param detail what only words can say of that
 * @param rivals how many values it sets beside another
 */
public record IntakeLine(
    int number,
    String place,
    String name,
    @Nullable EntryId entry,
    int revision,
    IntakeOutcome outcome,
    @Nullable Integer made,
    @Nullable Integer shown,
    @Nullable Integer edition,
    BulkWhy why,
    String detail,
    int rivals) {

  private static final int LONGEST = 1000;
  private static final int LONGEST_NAME = 300;

  public IntakeLine {
    detail = shortened(detail, LONGEST);
    name = shortened(name, LONGEST_NAME);
    place = shortened(place, LONGEST);
  }

  private static String shortened(String text, int most) {
    String kept = text.replace('\0', '\uFFFD'); // PostgreSQL keeps no NUL
    return kept.length() > most ? kept.substring(0, most) : kept;
  }

  /** What a rehearsal finds of a record. */
  public static IntakeLine found(
      int number,
      String place,
      String name,
      @Nullable EntryId entry,
      int revision,
      IntakeOutcome outcome) {
    return new IntakeLine(
        number, place, name, entry, revision, outcome, null, null, null, BulkWhy.NONE, "", 0);
  }

  /** What of an entry an import wrote. */
  public record Written(int revision, @Nullable Integer shown, @Nullable Integer edition) {}

  /** It was carried out. */
  public IntakeLine taken(EntryId as, Written written) {
    return new IntakeLine(
        number,
        place,
        name,
        as,
        revision,
        outcome.taken(),
        written.revision(),
        written.shown(),
        written.edition(),
        BulkWhy.NONE,
        "",
        rivals);
  }

  public IntakeLine became(IntakeOutcome what) {
    return said(what, BulkWhy.NONE, "");
  }

  /** The same with the reason why something is not as it was asked for. */
  public IntakeLine said(IntakeOutcome what, BulkWhy reason, String words) {
    return new IntakeLine(
        number, place, name, entry, revision, what, made, shown, edition, reason, words, rivals);
  }

  /** The same, setting so many values beside another. */
  public IntakeLine rivalling(int values) {
    return new IntakeLine(
        number, place, name, entry, revision, outcome, made, shown, edition, why, detail, values);
  }
}
