package org.variorum.vocabulary;

/** How many answers to a question can be true. */
public enum Answers {
  ONE,
  SEVERAL,
  ONE_AT_A_TIME
}
