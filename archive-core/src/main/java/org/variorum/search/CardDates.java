package org.variorum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.claim.Value;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.Entry;
import org.variorum.entry.Particulars;
import org.variorum.event.Happening;
import org.variorum.source.Work;

/** The dates that an entry is found by: of its live claims, of its stages, and its own. */
final class CardDates {
  private final List<HistoricalDate> dates = new ArrayList<>();

  private CardDates() {}

  static List<HistoricalDate> of(Entry entry) {
    CardDates dates = new CardDates();
    entry.questions().forEach(dates::add);
    entry.relations().forEach(relation -> dates.add(relation.when()));
    entry.pictures().forEach(picture -> dates.add(picture.dated()));
    dates.add(entry.particulars());
    return dates.dates;
  }

  static List<HistoricalDate> of(Question question) {
    CardDates dates = new CardDates();
    dates.add(question);
    return dates.dates;
  }

  /** Puts dates on a card: as words that are typed, and as spans that overlap others. */
  static void put(IndexCard card, List<HistoricalDate> dates) {
    Set<String> terms = new TreeSet<>();
    dates.forEach(date -> terms.addAll(DateTerms.of(date)));
    card.putAll(IndexField.DATE, terms);
    TimeTree.put(card, dates);
  }

  private void add(@Nullable HistoricalDate date) {
    if (date != null) {
      dates.add(date);
    }
  }

  private void add(Question question) {
    question.liveClaims().forEach(this::add);
    question.liveAccounts().stream()
        .flatMap(account -> account.readings().stream())
        .forEach(reading -> add(reading.value()));
  }

  private void add(Claim claim) {
    add(claim.value());
    add(claim.when());
  }

  private void add(@Nullable Value value) {
    if (value instanceof Value.OfDate of) {
      add(of.date());
    }
  }

  private void add(Particulars own) {
    if (own.description() != null) {
      add(own.description().dates());
    }
    if (own.authority() != null) {
      add(own.authority().exists());
    }
    if (own.byline() != null) {
      add(HistoricalDate.of(own.byline().dated().toString()));
    }
    add(own.happening());
    add(own.work());
  }

  private void add(@Nullable Happening happening) {
    if (happening != null) {
      add(happening.when());
      happening.stages().forEach(stage -> add(stage.when()));
    }
  }

  private void add(@Nullable Work work) {
    if (work != null) {
      add(work.made());
      work.editions().forEach(edition -> add(edition.published()));
    }
  }
}
