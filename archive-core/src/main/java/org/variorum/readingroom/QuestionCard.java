package org.variorum.readingroom;

import java.util.List;

/**
 * A question in a list.
 *
 * @param anchor its local id
 * @param lines the accounts, or the values, in a line each; letters only for accounts
 * @param better the value that is better supported, in words; empty for none
 */
public record QuestionCard(
    String anchor,
    String path,
    TextView title,
    boolean contested,
    int accounts,
    int values,
    int sources,
    TextView better,
    List<LineView> lines) {

  /** An account or a value in one line. */
  public record LineView(String letter, TextView words) {}
}
