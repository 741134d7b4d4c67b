package org.variorum.readingroom;

import java.util.List;

/**
 * What search engines may list: the published entries and their questions, in a stable order, each
 * method one statement. Persons who may be living are left out, with their questions.
 */
public interface PublicAddresses {

  /** How many entries and how many questions there are. */
  Sizes sizes();

  List<Listed> entries(int from, int size);

  List<Listed> questions(int from, int size);

  /** How many there are of both. */
  record Sizes(long entries, long questions) {}

  /**
   * A page.
   *
   * @param path its address, without language
   * @param day on which it was published last, as {@code 2026-05-03}
   */
  record Listed(String path, String day) {}
}
