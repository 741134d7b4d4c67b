package org.variorum.vocabulary;

/** The words the archive describes with, now. */
public interface Vocabularies {

  /** The general words and the archive's own, which win. */
  Vocabulary current();

  /** Keeps the archive's own words, in place of those it had. */
  void keepOwn(Vocabulary own);
}
