package org.variorum.textlayer;

import java.util.List;
import org.variorum.language.RefusedException;

/** That somebody else has written a text meanwhile, with the lines that both of them changed. */
public class StaleTextException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final transient TextVersion newest;
  private final transient List<Clash> clashes;

  public StaleTextException(TextVersion newest, List<Clash> clashes) {
    super(
        "The text of "
            + newest.object()
            + " was changed meanwhile: version "
            + newest.number()
            + (newest.by().isEmpty() ? "" : " by " + newest.by()));
    this.newest = newest;
    this.clashes = List.copyOf(clashes);
  }

  /** The version that is newest now. */
  public TextVersion newest() {
    return newest;
  }

  /** The lines that both changed; empty if the text was written anew as a whole. */
  public List<Clash> clashes() {
    return clashes;
  }

  /**
   * A line that both changed.
   *
   * @param now as it stands in the newest version
   * @param mine as it was to be
   */
  public record Clash(String line, String now, String mine) {}
}
