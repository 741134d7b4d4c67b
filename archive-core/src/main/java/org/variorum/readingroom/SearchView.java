package org.variorum.readingroom;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.search.KindGroup;
import org.variorum.search.Rivalry;
import org.variorum.search.SnippetPart;

/**
 * What was found.
 *
 * @param choice by what it is narrowed, and could be
 * @param best the person whose name was typed, if there is just one
 * @param pages the scanned pages among the hits, in the tab of these
 * @param texts how many of all scans have a text that can be searched
 * @param then what a date among the words also leads to; null without one
 * @param named other names of a place that was quoted; null without one
 * @param nearest where nothing was found: names spelt nearly like what was typed
 * @param registers where nothing was found: where else a person may be looked for
 */
public record SearchView(
    SearchAsked asked,
    long everywhere,
    long total,
    int size,
    List<TabView> tabs,
    List<String> alsoSearched,
    ChoiceView choice,
    @Nullable HitView best,
    List<HitView> hits,
    List<PageHitView> pages,
    TextCount texts,
    @Nullable ThenView then,
    @Nullable NamedView named,
    List<String> nearest,
    List<RegisterView> registers) {

  /** A tab with its number of hits. */
  public record TabView(String code, long count) {}

  /**
   * One hit.
   *
   * @param row what lists show of the entry
   * @param question the question of the entry that was found; null for the entry itself
   * @param matchedForm the form of the name that matched; empty if the text did
   * @param rivals what the sources disagree on
   * @param why it was taken for what was typed
   */
  public record HitView(
      ListRow row,
      @Nullable QuestionRow question,
      List<SnippetPart> snippet,
      String matchedForm,
      String matchedLanguage,
      String matchedLanguageName,
      List<Rivalry> rivals,
      WhyView why) {

    public String path() {
      return question == null ? row.path() : question.path();
    }
  }

  /**
   * A scanned page on which it stands.
   *
   * @param row what lists show of the entry
   * @param place of the page in the entry, from 1
   * @param snippet a line around the first place; empty if a content notice covers the page
   * @param path to the page, with what was typed
   * @param crop the picture of that line; empty if its place is not known, or it is covered
   */
  public record PageHitView(
      ListRow row,
      int place,
      TextView label,
      List<SnippetPart> snippet,
      String path,
      String crop) {}

  /**
   * What lies in a time that was typed, beside what has its words.
   *
   * @param when the time in words of the language
   * @param asked the same search with the time as a filter
   * @param count how much that finds
   * @param timeline the months around it
   */
  public record ThenView(String when, SearchAsked asked, long count, TimelineAsked timeline) {}

  /**
   * A place that was called by one of its names in quotation marks.
   *
   * @param names others that it has
   * @param asked the same search for any of them
   * @param count how much that finds
   */
  public record NamedView(List<String> names, SearchAsked asked, long count) {}

  /** Whether it is the tab of scanned pages. */
  public boolean isInScans() {
    return asked.group().equals(KindGroup.SCANS.code());
  }

  /** A register outside the archive in which a person may be looked for. */
  public record RegisterView(TextView name, TextView what, String address) {}

  public String words() {
    return asked.words();
  }

  public int page() {
    return asked.page();
  }

  public boolean hasNext() {
    return (long) page() * size < total;
  }

  public long first() {
    return total == 0 ? 0 : (long) (page() - 1) * size + 1;
  }

  public long last() {
    return Math.min(total, (long) page() * size);
  }
}
