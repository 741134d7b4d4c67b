package org.variorum.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.crosswalk.Finding;
import org.variorum.intake.IntakeNote;

/**
 * What was found of one element of the files of an import, the same things together.
 *
 * @param what in the words of the desk
 * @param kind what became of it, in the words of the desk
 * @param total how many of them there are
 * @param examples the first of them
 */
public record ImportNotes(
    String what, String kind, String element, long total, List<IntakeNote> examples) {

  public ImportNotes {
    examples = List.copyOf(examples);
  }

  private record Group(String kind, String code, String element) {}

  static List<ImportNotes> of(List<IntakeNote> notes, DeskVoice voice) {
    Map<Group, List<IntakeNote>> groups = new LinkedHashMap<>();
    for (IntakeNote note : notes) {
      groups
          .computeIfAbsent(
              new Group(note.kind(), note.code(), note.element()), one -> new ArrayList<>())
          .add(note);
    }
    return groups.entrySet().stream()
        .map(
            one ->
                new ImportNotes(
                    voice.say("crosswalk.found." + one.getKey().code()),
                    voice.word("crosswalk.kind", one.getKey().kind()),
                    one.getKey().element(),
                    one.getValue().get(0).total(),
                    one.getValue().stream().map(note -> inWords(note, voice)).toList()))
        .toList();
  }

  /** What a note says: words of the file as they stand there, words of the archive in ours. */
  private static IntakeNote inWords(IntakeNote note, DeskVoice voice) {
    return note.code().equals(Finding.BROKEN_OFF)
        ? new IntakeNote(
            note.kind(),
            note.code(),
            note.element(),
            note.file(),
            note.line(),
            voice.said(note.words()),
            note.total())
        : note;
  }

  /** How many are not among the examples. */
  public long getMore() {
    return total - examples.size();
  }
}
