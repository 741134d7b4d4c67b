package org.variorum.curation;

import java.util.List;
import java.util.stream.Stream;
import org.variorum.intake.IntakeLine;

/**
 * A record of an import at the desk as it was rehearsed, and the entry that it brings.
 *
 * @param others the lines of further records that are in the same entry
 */
public record RehearsedRecord(IntakeLine line, IncomingEntry entry, List<IntakeLine> others) {
  public RehearsedRecord {
    others = List.copyOf(others);
  }

  /** All lines of it. */
  Stream<IntakeLine> lines() {
    return Stream.concat(Stream.of(line), others.stream());
  }
}
