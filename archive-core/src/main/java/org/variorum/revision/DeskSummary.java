package org.variorum.revision;

import org.jspecify.annotations.Nullable;
import org.variorum.description.Level;
import org.variorum.entry.EntryKind;

/**
 * What the desk shows of an entry in lists.
 *
 * @param russian how a Russian desk calls it
 * @param german how a German desk calls it
 * @param levelName what the house calls the level: a line for each language, its tag and the words
 * @param sought the words by which it is found, with a blank on either side of each
 * @param languages the languages its texts are in, parted by spaces
 * @param sounds the keys by which its names are found in any script, with a blank around each
 * @param unsourced how many of its live claims no source supports
 */
public record DeskSummary(
    @Nullable String externalId,
    EntryKind kind,
    String heading,
    String sortKey,
    Called russian,
    Called german,
    @Nullable String code,
    @Nullable String parentId,
    double position,
    @Nullable Level level,
    @Nullable String levelName,
    @Nullable String institutionId,
    String sought,
    String languages,
    String sounds,
    int claims,
    int unsourced,
    int scans) {

  /**
   * How it is called in a language other than English, and where it stands there by name.
   *
   * @param heading absent where it is the heading of all desks
   */
  public record Called(@Nullable String heading, String sortKey) {}

  /** A word by its bones, among the keys: so it is told from the words by their sound. */
  public static String slipped(String bones) {
    return "~" + bones;
  }
}
