package org.variorum.readingroom;

import java.util.List;
import org.variorum.language.ReadyHtml;

/**
 * A page by which the archive speaks of itself.
 *
 * @param name the word for it in addresses
 * @param html clean HTML
 * @param lang the language that it turned out to be in
 * @param day when the archive wrote it last, in words; empty for the program's own text
 * @param datetime the same for HTML
 * @param contact how to reach the house, where the page says that
 */
public record StandingView(
    String name,
    ReadyHtml html,
    String lang,
    String day,
    String datetime,
    List<AbbreviationView> abbreviations,
    ContactView contact) {

  /**
   * A short form.
   *
   * @param words what it stands for, the reader's own language first
   */
  public record AbbreviationView(String shortForm, List<TextView> words) {}
}
