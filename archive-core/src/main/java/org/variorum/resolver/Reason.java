package org.variorum.resolver;

import java.util.Locale;

/** Why a name is taken for what was typed, the best reason first. */
public enum Reason {
  /** It is the heading, letter for letter, or so much of it as was typed. */
  EXACT,
  /** It is a form that curators entered. */
  FORM,
  /** It is written so by another scheme, or called so in another language. */
  SPELLING,
  /** It differs in accents, soft signs, old letters, letters that look alike, or the case. */
  FOLDED,
  /** A letter or two differ. */
  SLIP,
  /** It sounds alike. */
  SOUND;

  /** The word for it in answers to programs. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The worse of both. */
  public Reason and(Reason other) {
    return compareTo(other) < 0 ? other : this;
  }
}
