package org.variorum.entry;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.claim.Question;
import org.variorum.identifier.LocalId;

/**
 * A citation and where in its entry it hangs.
 *
 * @param question the question it helps to answer; absent outside of questions
 * @param part the claim, account, name or relation it hangs on; absent for footnotes
 */
public record CitedPlace(Citation citation, @Nullable LocalId question, @Nullable LocalId part) {

  /** Every citation of an entry with its place. */
  public static List<CitedPlace> of(Entry entry) {
    Stream<CitedPlace> notes = on(null, null, entry.notes());
    Stream<CitedPlace> names =
        entry.names().stream().flatMap(name -> on(null, name.id(), name.citations()));
    Stream<CitedPlace> relations =
        entry.relations().stream().flatMap(one -> on(null, one.id(), one.citations()));
    Stream<CitedPlace> questions = entry.questions().stream().flatMap(CitedPlace::of);
    Stream<CitedPlace> particulars =
        Citations.in(entry.particulars()).map(cited -> new CitedPlace(cited, null, null));
    return Stream.of(notes, names, relations, questions, particulars)
        .flatMap(some -> some)
        .toList();
  }

  private static Stream<CitedPlace> of(Question question) {
    LocalId id = question.id();
    return Stream.concat(
        question.claims().stream().flatMap(claim -> on(id, claim.id(), claim.citations())),
        question.accounts().stream()
            .flatMap(a -> a.allCitations().map(cited -> new CitedPlace(cited, id, a.id()))));
  }

  private static Stream<CitedPlace> on(
      @Nullable LocalId question, @Nullable LocalId part, List<Citation> citations) {
    return citations.stream().map(citation -> new CitedPlace(citation, question, part));
  }
}
