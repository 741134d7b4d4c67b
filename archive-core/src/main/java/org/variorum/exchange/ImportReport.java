package org.variorum.exchange;

import java.util.List;

/**
 * What an import did.
 *
 * @param refused the records that were not taken, each with its reason
 * @param kept remarks on records that were taken but not published as was asked
 * @param warned remarks on records that were taken and that someone should look at
 * @param notes what was found while files of other systems were read
 */
public record ImportReport(
    int added,
    int changed,
    int unchanged,
    int published,
    List<Refusal> refused,
    List<Refusal> kept,
    List<Refusal> warned,
    ReadingNotes notes) {

  public ImportReport {
    refused = List.copyOf(refused);
    kept = List.copyOf(kept);
    warned = List.copyOf(warned);
  }

  /** One line for whoever gave the command. */
  public String summary() {
    return "%d added, %d changed, %d unchanged, %d published, %d refused"
        .formatted(added, changed, unchanged, published, refused.size());
  }
}
