package org.variorum.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextLine;
import org.variorum.pagetext.TextWord;
import org.variorum.scan.Box;

/** What of a page is what was typed, by the analysis by which the page was found. */
public final class PageWords {
  private final Set<String> marked;
  private final boolean exactly;
  private final Map<TextLanguage, Snippets> snippets = new EnumMap<>(TextLanguage.class);

  private PageWords(Set<String> marked, boolean exactly) {
    this.marked = marked;
    this.exactly = exactly;
  }

  static PageWords of(NamesFound names, boolean exactly) {
    return new PageWords(HitLines.marked(names, exactly), exactly);
  }

  /** The boxes of the words on the page that were sought, in the order of reading. */
  public List<Box> boxes(PageText page) {
    return marked.isEmpty()
        ? List.of()
        : page.words()
            .filter(word -> !word.box().isEmpty() && isSought(word, page.language()))
            .map(TextWord::box)
            .toList();
  }

  private boolean isSought(TextWord word, String language) {
    return cutting(language).marks(word.text()) || cutting("").marks(word.text());
  }

  /** Where the first line with such a word stands on the page; empty if that is not known. */
  public Optional<Box> line(PageText page) {
    return page.lines()
        .filter(line -> line.words().stream().anyMatch(word -> isSought(word, page.language())))
        .findFirst()
        .map(line -> PageText.around(boxes(line)))
        .filter(box -> !box.isEmpty());
  }

  private static List<Box> boxes(TextLine line) {
    return Stream.concat(Stream.of(line.box()), line.words().stream().map(TextWord::box)).toList();
  }

  /** The line of the page around the first such word, with all of them marked. */
  public List<SnippetPart> snippet(PageText page) {
    String text = page.plain().replace('\n', ' ');
    for (Snippets cut : List.of(cutting(page.language()), cutting(""))) {
      if (cut.marks(text)) {
        return cut.around(text, cut.first(text));
      }
    }
    return cutting("").around(text, 0);
  }

  private Snippets cutting(String language) {
    TextLanguage of = exactly ? TextLanguage.OTHER : TextLanguage.of(language);
    return snippets.computeIfAbsent(of, one -> Snippets.marking(marked, HitLines.words(one)));
  }
}
