package org.variorum.readingroom;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.claim.Contention;
import org.variorum.entry.EntryKind;

/**
 * Which of the open questions are to be listed. A code that nobody knows asks for nothing.
 *
 * @param kind the code of the kind of entry they are at home with; empty for all
 * @param over the code of what their sources disagree over; empty for anything
 * @param sources how many sources they rest on at least; 0 for any number
 * @param mostSourcesFirst else those that changed last come first
 */
public record QuestionsAsked(
    String kind, String over, int sources, boolean mostSourcesFirst, int page) {
  private static final List<Integer> STEPS = List.of(0, 2, 5, 10);
  public static final QuestionsAsked ALL = new QuestionsAsked("", "", 0, false, 1);

  public QuestionsAsked {
    kind = kinds(kind).map(EntryKind::code).findFirst().orElse("");
    over = Contention.coded(over).map(Contention::code).orElse("");
    sources = STEPS.contains(sources) ? sources : 0;
  }

  private static Stream<EntryKind> kinds(String code) {
    return Stream.of(EntryKind.values()).filter(kind -> kind.code().equals(code));
  }

  /** The kind of entry, or none for all. */
  List<EntryKind> kinds() {
    return kinds(kind).toList();
  }

  /** What their sources disagree over; empty for anything. */
  Optional<Contention> contention() {
    return Contention.coded(over);
  }

  public boolean isNarrowed() {
    return !kind.isEmpty() || !over.isEmpty() || sources > 0;
  }

  /** The least numbers of sources one may ask for. */
  public List<Integer> steps() {
    return STEPS;
  }

  public QuestionsAsked ofKind(String other) {
    return new QuestionsAsked(other, over, sources, mostSourcesFirst, 1);
  }

  public QuestionsAsked over(String other) {
    return new QuestionsAsked(kind, other, sources, mostSourcesFirst, 1);
  }

  public QuestionsAsked withSources(int least) {
    return new QuestionsAsked(kind, over, least, mostSourcesFirst, 1);
  }

  /** All of them, in the same order. */
  public QuestionsAsked unfiltered() {
    return new QuestionsAsked("", "", 0, mostSourcesFirst, 1);
  }

  public QuestionsAsked sorted(boolean bySources) {
    return new QuestionsAsked(kind, over, sources, bySources, 1);
  }

  public QuestionsAsked onPage(int other) {
    return new QuestionsAsked(kind, over, sources, mostSourcesFirst, other);
  }
}
