package org.variorum.task;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is wanting, so that a curator can do something about it. */
public enum TaskKind {
  /** A claim that no source supports. */
  UNSOURCED,

  /** A question whose answers can all come from one origin. */
  ONE_ORIGIN,

  /** Sources that disagree, with neither an account nor a note of the editors. */
  UNEXPLAINED,

  /** A figure of which nobody says when it holds. */
  UNDATED,

  /** Something that the entry itself says nobody has worked on yet. */
  NOT_RESEARCHED,

  /** Words that are quoted of a unit of the holdings and are not in its text. */
  NOT_IN_TEXT,

  /** Two entries of a kind whose names sound alike. */
  LIKE_ANOTHER;

  /** The word for it in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one that goes by that word, if there is one. */
  public static Optional<TaskKind> coded(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
