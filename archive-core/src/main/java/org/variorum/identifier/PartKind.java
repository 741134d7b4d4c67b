package org.variorum.identifier;

/** The kinds of part that an entry is made of, each with the letter that its local ids bear. */
public enum PartKind {
  ACCOUNT('a'),
  CLAIM('c'),
  EDITION('e'),
  NAME('n'),
  PICTURE('p'),
  QUESTION('q'),
  RELATION('r'),
  CITATION('s'),
  STAGE('t');

  private final char letter;

  PartKind(char letter) {
    this.letter = letter;
  }

  public char letter() {
    return letter;
  }
}
