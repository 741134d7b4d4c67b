package org.variorum.readingroom;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.Entry;
import org.variorum.language.Texts;
import org.variorum.source.Assessed;
import org.variorum.source.Work;
import org.variorum.source.WorkEdition;

/** Shows a source as a work. */
final class Works {
  private final Apparatus apparatus;

  Works(Apparatus apparatus) {
    this.apparatus = apparatus;
  }

  @Nullable WorkView of(Entry entry, List<WorkView.UseView> uses, List<LinkView> takenUpBy) {
    Work work = entry.particulars().work();
    return work == null
        ? null
        : new WorkView(
            Codes.of(work.kind()),
            authors(work),
            apparatus.text(work.shortTitle()),
            apparatus.date(work.made()),
            judgements(work),
            work.derivesFrom().stream().map(apparatus::link).toList(),
            takenUpBy,
            work.editions().stream().map(this::edition).toList(),
            uses);
  }

  private List<LinkView> authors(Work work) {
    return work.authorEntries().isEmpty()
        ? work.authors().stream().map(name -> new LinkView("", name, "")).toList()
        : work.authorEntries().stream().map(apparatus::link).toList();
  }

  private List<WorkView.JudgementView> judgements(Work work) {
    List<WorkView.JudgementView> all = new ArrayList<>();
    all.add(judged("nearness", work.nearness(), one -> List.of(Codes.of(one))));
    all.add(judged("authenticity", work.authenticity(), one -> List.of(Codes.of(one))));
    all.add(judged("circumstances", work.circumstances(), Codes::of));
    Assessed<Texts> interest = work.interest();
    all.add(
        interest == null
            ? judged("interest", null, one -> List.of())
            : new WorkView.JudgementView(
                "interest",
                List.of(),
                apparatus.text(interest.value()),
                apparatus.text(interest.reason())));
    return all;
  }

  private <T> WorkView.JudgementView judged(
      String matter,
      @Nullable Assessed<T> assessed,
      java.util.function.Function<T, List<String>> codes) {
    return assessed == null
        ? new WorkView.JudgementView(matter, List.of(), TextView.NONE, TextView.NONE)
        : new WorkView.JudgementView(
            matter,
            codes.apply(assessed.value()),
            TextView.NONE,
            apparatus.text(assessed.reason()));
  }

  private WorkView.EditionOfWork edition(WorkEdition edition) {
    return new WorkView.EditionOfWork(
        edition.id().value(),
        new TextView(edition.title(), edition.language()),
        apparatus.wording().language(edition.language()),
        Stream.of(
                word(edition.place()),
                word(edition.publisher()),
                apparatus.date(edition.published()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", ")),
        word(edition.translator()),
        word(edition.isbn()),
        word(edition.oclc()),
        WebAddress.orNothing(edition.address()),
        edition.seen(),
        apparatus.text(edition.remark()));
  }

  private static String word(@Nullable String word) {
    return word == null ? "" : word;
  }
}
