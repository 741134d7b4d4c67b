package org.variorum.readingroom;

import java.util.List;

/**
 * What search engines may list: the published entries and their questions, in a stable order and in
 * ranges, so that the last is read as fast as the first. Persons who may be living are left out,
 * with their questions.
 */
public interface PublicAddresses {

  /** How many entries and how many questions there are. */
  Sizes sizes();

  /**
   * All entries, or the entries of all questions, in ranges of about so many; two statements each.
   */
  List<Range> ranges(What what, int size);

  /** The pages of a range, at most so many, in one statement. */
  List<Listed> pages(What what, Range range, int most);

  /** What is listed. */
  enum What {
    ENTRIES,
    QUESTIONS
  }

  /** How many there are of both. */
  record Sizes(long entries, long questions) {}

  /**
   * The entries from one to another in the order of their identifiers.
   *
   * @param after the one before the first; empty for the beginning
   * @param last the last one; empty for the end
   * @param day on which any of them was published last
   */
  record Range(String after, String last, String day) {}

  /**
   * A page.
   *
   * @param path its address, without language
   * @param day on which it was published last, as {@code 2026-05-03}
   */
  record Listed(String path, String day) {}
}
