package org.variorum.signin;

/** Why an account, or a password of it, is not taken. */
public enum Refusal {
  /** The password there was is another. */
  WRONG,
  SHORT,
  LONG,
  /** It is made of names by which everyone would try. */
  PERSONAL,
  /** It is among the first that anyone would try. */
  COMMON,
  /** It is the one there was. */
  SAME
}
