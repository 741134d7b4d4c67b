package org.variorum.curation;

import java.util.List;
import java.util.Optional;
import org.variorum.language.Texts;
import org.variorum.standing.StandingPage;
import org.variorum.standing.StandingVersion;

/**
 * A page of the archive as it lies on the desk.
 *
 * @param versions all that was written on it, newest first
 * @param program the text that the program brings for it
 */
public record OpenedStandingPage(StandingPage page, List<StandingVersion> versions, Texts program) {

  public OpenedStandingPage {
    versions = List.copyOf(versions);
  }

  /** The number of the newest version; 0 if there is none. */
  public int number() {
    return versions.isEmpty() ? 0 : versions.get(0).number();
  }

  /** What visitors are shown: the archive's own text, else the program's. */
  public Texts shown() {
    return own() ? versions.get(0).texts() : program;
  }

  /** Whether visitors are shown the archive's own text. */
  public boolean own() {
    return !versions.isEmpty() && !versions.get(0).texts().isEmpty();
  }

  /** The texts of a version; the program's for one that put these back. */
  public Optional<Texts> version(int number) {
    return versions.stream()
        .filter(one -> one.number() == number)
        .map(one -> one.texts().isEmpty() ? program : one.texts())
        .findFirst();
  }
}
