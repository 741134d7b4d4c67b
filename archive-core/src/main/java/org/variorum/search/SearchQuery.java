package org.variorum.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor asks for.
 *
 * @param words as typed; blank asks for all entries by their heading
 * @param exactSpelling whether other spellings, scripts and word endings are left out
 * @param group only hits of this tab; all if absent
 * @param narrowing what hits of all tabs shall have
 * @param language the reader's language, for headings and snippets: {@code en}, {@code ru} or
 *     {@code de}; any other reads as English
 * @param sort in which order
 * @param counted whether facets are counted
 * @param from how many hits come before the first wanted one
 * @param size how many hits are wanted at most
 */
public record SearchQuery(
    String words,
    boolean exactSpelling,
    @Nullable KindGroup group,
    Narrowing narrowing,
    String language,
    SearchSort sort,
    boolean counted,
    int from,
    int size) {

  /** The most hits that one answer holds. */
  public static final int MOST = 100;

  /** The farthest hit that can be reached by turning pages. */
  public static final int FARTHEST = 10_000;

  public SearchQuery {
    words = words.strip();
    language = List.of("ru", "de").contains(language) ? language : "en";
    from = Math.max(0, Math.min(from, FARTHEST));
    size = Math.max(0, Math.min(size, MOST));
  }

  /** A query that asks for nothing besides the words. */
  public SearchQuery(
      String words,
      boolean exactSpelling,
      @Nullable KindGroup group,
      String language,
      int from,
      int size) {
    this(words, exactSpelling, group, Narrowing.NONE, language, from, size);
  }

  /** A query by relevance, with facets. */
  public SearchQuery(
      String words,
      boolean exactSpelling,
      @Nullable KindGroup group,
      Narrowing narrowing,
      String language,
      int from,
      int size) {
    this(words, exactSpelling, group, narrowing, language, SearchSort.RELEVANCE, true, from, size);
  }

  /** The same with something else asked besides the words, and nothing handed back. */
  public SearchQuery counting(Narrowing other) {
    return new SearchQuery(
        words, exactSpelling, group, other, language, SearchSort.HEADING, false, 0, 0);
  }
}
