package org.variorum.readingroom;

import java.util.List;
import java.util.stream.Stream;
import org.variorum.entry.EntryKind;

/**
 * Which of the open questions are to be listed. A code that nobody knows asks for nothing.
 *
 * @param kind the code of the kind of entry they are at home with; empty for all
 * @param sources how many sources they rest on at least; 0 for any number
 * @param mostSourcesFirst else those that changed last come first
 */
public record QuestionsAsked(String kind, int sources, boolean mostSourcesFirst, int page) {
  private static final List<Integer> STEPS = List.of(0, 2, 5, 10);
  public static final QuestionsAsked ALL = new QuestionsAsked("", 0, false, 1);

  public QuestionsAsked {
    kind = kinds(kind).map(EntryKind::code).findFirst().orElse("");
    sources = STEPS.contains(sources) ? sources : 0;
  }

  private static Stream<EntryKind> kinds(String code) {
    return Stream.of(EntryKind.values()).filter(kind -> kind.code().equals(code));
  }

  /** The kind of entry, or none for all. */
  List<EntryKind> kinds() {
    return kinds(kind).toList();
  }

  public boolean isNarrowed() {
    return !kind.isEmpty() || sources > 0;
  }

  /** The least numbers of sources one may ask for. */
  public List<Integer> steps() {
    return STEPS;
  }

  public QuestionsAsked ofKind(String other) {
    return new QuestionsAsked(other, sources, mostSourcesFirst, 1);
  }

  public QuestionsAsked withSources(int least) {
    return new QuestionsAsked(kind, least, mostSourcesFirst, 1);
  }

  public QuestionsAsked sorted(boolean bySources) {
    return new QuestionsAsked(kind, sources, bySources, 1);
  }

  public QuestionsAsked onPage(int other) {
    return new QuestionsAsked(kind, sources, mostSourcesFirst, other);
  }
}
