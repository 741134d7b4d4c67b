package org.variorum.readingroom;

import java.util.List;
import java.util.stream.Collectors;

/** The notes that stand under one part of a page. */
public record NotesView(List<NoteView> notes) {
  static final NotesView NONE = new NotesView(List.of());

  public NotesView {
    notes = List.copyOf(notes);
  }

  public boolean isPresent() {
    return !notes.isEmpty();
  }

  public int size() {
    return notes.size();
  }

  public int first() {
    return notes.get(0).number();
  }

  public int last() {
    return notes.get(notes.size() - 1).number();
  }

  /** The sources in a line, for the fold that hides the notes on a phone. */
  public String sources() {
    return notes.stream()
        .map(note -> note.source().text())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
