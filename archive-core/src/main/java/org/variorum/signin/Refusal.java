package org.variorum.signin;

/** Why an account, or a password of it, is not taken. */
public enum Refusal {
  /** The link was used, withdrawn, or is too old. */
  GONE,
  /** The password there was is another. */
  WRONG,
  /** The code is none of now, or was used. */
  CODE,
  /** No name to sign with. */
  MISSING,
  /** No name to sign in by. */
  LOGIN,
  TAKEN,
  SHORT,
  LONG,
  /** It is made of names by which everyone would try. */
  PERSONAL,
  /** It is among the first that anyone would try. */
  COMMON,
  /** It is the one there was. */
  SAME
}
