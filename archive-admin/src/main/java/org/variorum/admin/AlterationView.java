package org.variorum.admin;

import java.util.List;
import org.variorum.change.Run;

/**
 * A place of an entry that is not what it was, in the words of the desk.
 *
 * @param kind what became of it
 * @param runs the words of a text, gone, added and as they were; none if it is no text
 * @param before in one line; empty if it was not there, or is a text
 * @param after in one line; empty if it is not there, or is a text
 */
public record AlterationView(
    String place, String kind, List<Run> runs, String before, String after) {

  public AlterationView {
    runs = List.copyOf(runs);
  }
}
