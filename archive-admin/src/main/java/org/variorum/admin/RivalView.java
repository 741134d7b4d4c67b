package org.variorum.admin;

import java.util.List;

/**
 * Two values of a question, of which one was there and an import brings the other, in the words of
 * the desk.
 *
 * @param question what is asked
 */
public record RivalView(String question, Side held, Side brought) {

  /** A value and the sources that it rests on. */
  public record Side(String value, List<String> sources) {
    public Side {
      sources = List.copyOf(sources);
    }
  }
}
