package org.variorum.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.variorum.contentstore.ContentDigest;
import org.variorum.intake.IntakeLine;

/**
 * What a rehearsal found, as a digest: of each record what would become of it and which revision of
 * its entry that rests on, and what the archive says of itself. Two rehearsals of one file have the
 * same if and only if the same would come of it.
 */
final class RehearsalPlan implements ImportRehearsal.Findings {
  private final MessageDigest digest = ContentDigest.begin();

  /**
   * @param standing what the archive says of itself where the delivery brings other words
   */
  RehearsalPlan(Map<String, String> standing) {
    standing.forEach((part, words) -> add(part + '=' + words));
  }

  /** Adds how files of other systems were read: by another mapping of columns it is another. */
  void read(ReadingNotes notes) {
    add(notes.inWords());
  }

  @Override
  public void add(List<IntakeLine> lines, Map<Integer, byte[]> documents) {
    lines.forEach(
        line ->
            add(
                "%d %s %d %s %s %s"
                    .formatted(
                        line.number(),
                        line.entry(),
                        line.revision(),
                        line.outcome(),
                        line.why(),
                        line.place())));
  }

  private void add(String line) {
    digest.update((line + '\n').getBytes(StandardCharsets.UTF_8));
  }

  /** The digest; nothing more is added then. */
  String inHex() {
    return ContentDigest.of(digest).value();
  }
}
