package org.variorum.option;

import java.util.List;
import org.variorum.staff.Actor;

/** The history of the archive's own vocabulary. */
public interface VocabularyChanges {

  /** Writes down that it was changed. */
  void note(String before, String after, Actor by);

  /** So many changes at most, newest first. */
  List<VocabularyChange> newest(int limit);
}
