package org.variorum.exchange;

import java.util.ArrayList;
import java.util.List;
import org.variorum.crosswalk.Finding;
import org.variorum.intake.IntakeNote;

/** What was found while files were read, as it is kept with an import at the desk. */
final class DeskNotes {

  private DeskNotes() {}

  static List<IntakeNote> of(ReadingNotes notes) {
    List<IntakeNote> kept = new ArrayList<>();
    notes
        .groups()
        .forEach(
            (group, noted) ->
                noted.examples().forEach(note -> kept.add(note(group, note, noted.count()))));
    return kept;
  }

  private static IntakeNote note(ReadingNotes.Group group, ReadingNotes.Note note, long total) {
    Finding finding = note.finding();
    return new IntakeNote(
        group.kind().name(),
        group.code(),
        group.element(),
        note.file(),
        finding.line(),
        finding.words(),
        total);
  }
}
