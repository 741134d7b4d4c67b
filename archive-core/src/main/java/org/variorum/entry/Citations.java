package org.variorum.entry;

import java.util.List;
import java.util.stream.Stream;
import org.variorum.citation.Citation;
import org.variorum.event.Happening;
import org.variorum.source.Assessed;
import org.variorum.source.Work;

/** Finds every citation in an entry, wherever it hangs. */
final class Citations {

  private Citations() {}

  static Stream<Citation> in(Entry entry) {
    return Stream.of(
            entry.notes().stream(),
            entry.names().stream().flatMap(name -> name.citations().stream()),
            entry.questions().stream().flatMap(question -> question.allCitations()),
            entry.relations().stream().flatMap(relation -> relation.citations().stream()),
            in(entry.particulars()))
        .flatMap(citations -> citations);
  }

  static Stream<Citation> in(Particulars particulars) {
    Happening happening = particulars.happening();
    Stream<Citation> stages =
        happening == null
            ? Stream.empty()
            : happening.stages().stream().flatMap(stage -> stage.citations().stream());
    Work work = particulars.work();
    return Stream.concat(stages, work == null ? Stream.empty() : in(work));
  }

  private static Stream<Citation> in(Work work) {
    return Stream.of(work.authenticity(), work.circumstances(), work.nearness(), work.interest())
        .flatMap(assessed -> of(assessed).stream());
  }

  private static List<Citation> of(@org.jspecify.annotations.Nullable Assessed<?> assessed) {
    return assessed == null ? List.of() : assessed.citations();
  }
}
