package org.variorum.exchange;

import java.util.List;

/**
 * What an import did.
 *
 * @param refused the records that were not taken, each with its reason
 * @param kept remarks on records that were taken but not published as was asked
 * @param warned remarks on records that were taken and that someone should look at
 * @param notes what was found while files of other systems were read
 * @param rivals what stands beside another value now
 */
public record ImportReport(
    int added,
    int changed,
    int unchanged,
    int published,
    List<Refusal> refused,
    List<Refusal> kept,
    List<Refusal> warned,
    ReadingNotes notes,
    FirstFew<SetBeside> rivals) {

  public ImportReport {
    refused = List.copyOf(refused);
    kept = List.copyOf(kept);
    warned = List.copyOf(warned);
  }

  /** One line for whoever gave the command. */
  public String summary() {
    String all =
        "%d added, %d changed, %d unchanged, %d published, %d refused"
            .formatted(added, changed, unchanged, published, refused.size());
    return rivals.count() == 0 ? all : all + ", " + rivals.count() + " beside another value";
  }
}
