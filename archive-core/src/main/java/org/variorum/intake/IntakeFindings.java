package org.variorum.intake;

import java.util.List;

/** What is kept of the reading of files of other systems, for each import. */
public interface IntakeFindings {

  /** Keeps this in place of what was kept before. */
  void keepNotes(long id, List<IntakeNote> notes);

  /** All of it, in the order of the reading. */
  List<IntakeNote> notes(long id);

  /** Forgets the names that were found. */
  void clearNames(long id);

  /** Adds some names, numbered from some number. */
  void addNames(long id, int from, List<IntakeName> names);

  /** A page of the names, with what was decided. */
  List<IntakeName> names(long id, int from, int limit);

  long countNames(long id);
}
