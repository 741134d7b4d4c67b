package org.variorum.readingroom;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.search.SnippetPart;

/**
 * What was found.
 *
 * @param best the person whose name was typed, if there is just one
 */
public record SearchView(
    String words,
    boolean exact,
    String group,
    long everywhere,
    long total,
    int page,
    int size,
    List<TabView> tabs,
    List<String> alsoSearched,
    @Nullable HitView best,
    List<HitView> hits,
    Set<EntryId> sources) {

  /** A group of kinds with its number of hits. */
  public record TabView(String code, long count) {}

  /**
   * One hit.
   *
   * @param row what lists show of the entry
   * @param matchedForm the form of the name that matched; empty if the text did
   */
  public record HitView(
      ListRow row,
      List<SnippetPart> snippet,
      String matchedForm,
      String matchedLanguage,
      String matchedLanguageName) {}

  public boolean hasNext() {
    return (long) page * size < total;
  }

  public long first() {
    return total == 0 ? 0 : (long) (page - 1) * size + 1;
  }

  public long last() {
    return Math.min(total, (long) page * size);
  }
}
