package org.variorum.readingroom;

import java.util.List;

/**
 * What visitors said of an entry, as far as the archive shows it.
 *
 * @param comments the first first
 * @param replies of those concerned, to be printed beside what they answer
 */
public record SaidView(List<SayingView> comments, List<SayingView> replies) {
  public static final SaidView NOTHING = new SaidView(List.of(), List.of());

  /**
   * What one of them said.
   *
   * @param part what of the entry it is about; empty for the whole
   * @param lines of text
   */
  public record SayingView(
      String id,
      String part,
      String name,
      List<String> lines,
      String lang,
      String day,
      String datetime) {}

  /** The replies that concern a part of the entry. */
  public List<SayingView> repliesTo(String part) {
    return replies.stream().filter(reply -> reply.part().equals(part)).toList();
  }
}
