package org.variorum.readingroom;

import java.util.List;

/** The notes that stand under one part of a page. */
public record NotesView(List<NoteView> notes) {
  private static final int NAMED = 4;

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

  /** The sources in a line, the first of them if they are many, for the fold on a phone. */
  public String sources() {
    List<String> sources = notes.stream().map(note -> note.source().text()).distinct().toList();
    return sources.size() <= NAMED
        ? String.join("; ", sources)
        : String.join("; ", sources.subList(0, NAMED)) + " …";
  }
}
