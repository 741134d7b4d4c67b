package org.variorum.vocabulary;

/** The words the archive describes with, now. */
public interface Vocabularies {

  /** The general words and the archive's own, which win. */
  Vocabulary current();

  /** The general words and these, as if they were the archive's own; nothing is kept. */
  Vocabulary with(Vocabulary own);

  /** Keeps the archive's own words, in place of those it had. */
  void keepOwn(Vocabulary own);
}
