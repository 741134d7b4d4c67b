package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.edition.Editions;
import org.variorum.edition.Occurrence;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.OccurrenceShelf.Count;
import org.variorum.readingroom.OccurrenceShelf.Row;
import org.variorum.readingroom.TimelineView.BarView;
import org.variorum.readingroom.TimelineView.RowView;
import org.variorum.vocabulary.Answers;
import org.variorum.vocabulary.Vocabularies;

/** Gathers a page of the timeline, in six statements at most. */
@ApplicationScoped
class Timelines {
  static final int PAGE = 50;
  private static final int UNDER_WAY = 12;
  private static final int YEARS_IN_MONTHS = 3;
  private static final int YEARS_BY_ONE = 30;
  private static final int YEARS_BY_TEN = 400;

  @Inject OccurrenceShelf occurrences;
  @Inject Shelf shelf;
  @Inject Editions editions;
  @Inject Vocabularies vocabularies;
  @Inject Clock clock;

  TimelineView view(TimelineAsked asked, String language) {
    OccurrencesAsked which = asked.which();
    List<Count> counts = occurrences.counts(which, isShort(which.period()));
    Period shown = shown(which.period(), counts);
    List<Row> found = occurrences.rows(which, RowKey.of(asked.after()), PAGE + 1);
    List<Row> page = found.size() > PAGE ? found.subList(0, PAGE) : found;
    List<Row> before =
        which.period().from().isEmpty() || !asked.after().isEmpty()
            ? List.of()
            : occurrences.underWay(which, UNDER_WAY);
    List<Row> all = Stream.concat(before.stream(), page.stream()).toList();
    List<Row> rivals = rivals(all);
    Map<EntryId, Entry> staged = staged(all);
    Apparatus apparatus = apparatus(which, all, staged, language);
    Lines lines =
        new Lines(apparatus, staged, new Ruler(shown.firstDay(), shown.lastDay(), language));
    return new TimelineView(
        asked,
        shown,
        counts.stream().mapToLong(Count::count).sum(),
        bars(which.period(), counts, language),
        new Ruler(shown.firstDay(), shown.lastDay(), language).ticks(),
        lines.of(before, rivals),
        lines.of(page, rivals),
        found.size() > PAGE ? page.get(PAGE - 1).key().toString() : "",
        which.ofEntry().map(apparatus::link).orElse(LinkView.plain(TextView.NONE)),
        !which.period().isAll(),
        which.isNarrowed() || !asked.after().isEmpty() || asked.list());
  }

  private static boolean isShort(Period period) {
    return years(period).map(years -> years <= YEARS_IN_MONTHS).orElse(false);
  }

  private static Optional<Integer> years(Period period) {
    return period
        .first()
        .flatMap(from -> period.last().map(to -> to.getYear() - from.getYear() + 1));
  }

  /** The period asked for; an end that is open lies where there is something. */
  private static Period shown(Period period, List<Count> counts) {
    int first = counts.isEmpty() ? 1900 : counts.get(0).year();
    int last = counts.isEmpty() ? 2000 : counts.get(counts.size() - 1).year();
    return new Period(
        period.from().isEmpty() ? "%04d".formatted(first) : period.from(),
        period.to().isEmpty() ? "%04d".formatted(Math.max(first, last)) : period.to());
  }

  private List<Row> rivals(List<Row> rows) {
    List<Row> contested = rows.stream().filter(row -> row.said().contested()).toList();
    return occurrences.rivals(
        contested.stream().map(Row::entry).collect(Collectors.toSet()),
        contested.stream().map(row -> row.said().question()).collect(Collectors.toSet()));
  }

  /** Stages and relations are told in words of the entry itself. */
  private Map<EntryId, Entry> staged(List<Row> rows) {
    Set<EntryId> wanted =
        rows.stream()
            .filter(
                row ->
                    row.said().nature() == Occurrence.Nature.STAGE
                        || row.said().nature() == Occurrence.Nature.RELATION)
            .map(Row::entry)
            .collect(Collectors.toSet());
    return wanted.isEmpty()
        ? Map.of()
        : editions.current(wanted).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, found -> found.getValue().entry()));
  }

  private Apparatus apparatus(
      OccurrencesAsked which, List<Row> rows, Map<EntryId, Entry> staged, String language) {
    Set<EntryId> named = new LinkedHashSet<>();
    which.ofEntry().ifPresent(named::add);
    rows.forEach(
        row -> {
          named.add(row.entry());
          if (row.place() != null) {
            named.add(row.place());
          }
        });
    return new Apparatus(
        language,
        vocabularies.current(),
        shelf.labels(named, language),
        staged,
        LocalDate.now(clock));
  }

  private static List<BarView> bars(Period period, List<Count> counts, String language) {
    if (counts.isEmpty()) {
      return List.of();
    }
    if (isShort(period)) {
      return period.from().length() > 4 ? List.of() : months(counts, language);
    }
    int years = counts.get(counts.size() - 1).year() - counts.get(0).year() + 1;
    int step = years <= YEARS_BY_ONE ? 1 : years <= YEARS_BY_TEN ? 10 : 100;
    return years(counts, step);
  }

  private static List<BarView> months(List<Count> counts, String language) {
    Map<Integer, Long> byMonth = new LinkedHashMap<>();
    int first = counts.get(0).year();
    int last = counts.get(counts.size() - 1).year();
    for (int month = first * 12; month < (last + 1) * 12; month++) {
      byMonth.put(month, 0L);
    }
    counts.forEach(one -> byMonth.merge(one.year() * 12 + one.month() - 1, one.count(), Long::sum));
    return bars(
        byMonth,
        month -> {
          String iso = YearMonth.of(month / 12, month % 12 + 1).toString();
          return new Part(DateText.in(language).of(HistoricalDate.of(iso)), new Period(iso, iso));
        });
  }

  private static List<BarView> years(List<Count> counts, int step) {
    Map<Integer, Long> byStep = new LinkedHashMap<>();
    int first = counts.get(0).year() / step;
    int last = counts.get(counts.size() - 1).year() / step;
    for (int part = first; part <= last; part++) {
      byStep.put(part, 0L);
    }
    counts.forEach(one -> byStep.merge(one.year() / step, one.count(), Long::sum));
    return bars(
        byStep,
        part -> {
          int from = Math.max(1, part * step);
          int to = part * step + step - 1;
          return new Part(
              step == 1 ? Integer.toString(from) : from + "–" + to, Period.ofYears(from, to));
        });
  }

  private record Part(String words, Period period) {}

  private static List<BarView> bars(Map<Integer, Long> parts, IntFunction<Part> part) {
    long most = parts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    List<BarView> bars = new ArrayList<>();
    parts.forEach(
        (key, count) -> {
          Part one = part.apply(key);
          int share = count == 0 ? 0 : (int) Math.max(2, Math.round(100.0 * count / most));
          bars.add(new BarView(one.words(), one.period(), count, share));
        });
    return bars;
  }

  /** Makes lines of rows: rivals of one question stand in one line. */
  private record Lines(Apparatus apparatus, Map<EntryId, Entry> staged, Ruler ruler) {

    List<RowView> of(List<Row> rows, List<Row> rivals) {
      Set<String> told = new HashSet<>();
      List<RowView> lines = new ArrayList<>();
      for (Row row : rows) {
        if (!isOneAnswer(row)) {
          lines.add(line(row, List.of(row)));
        } else if (told.add(row.entry() + row.said().question())) {
          lines.add(line(row, same(row, rows, rivals)));
        }
      }
      return lines;
    }

    /** Whether it is one of several answers of which only one can be true. */
    private boolean isOneAnswer(Row row) {
      return row.said().contested()
          || (row.said().nature() == Occurrence.Nature.CLAIM
              && apparatus
                  .vocabulary()
                  .property(row.said().property())
                  .filter(property -> property.answers() == Answers.ONE)
                  .isPresent());
    }

    /** All answers to its question that the page knows, in the order of time. */
    private static List<Row> same(Row row, List<Row> rows, List<Row> rivals) {
      return Stream.concat(rows.stream(), rivals.stream())
          .filter(row::answersWith)
          .collect(Collectors.toMap(Row::key, one -> one, (one, again) -> one, TreeMap::new))
          .values()
          .stream()
          .toList();
    }

    private RowView line(Row row, List<Row> rivals) {
      Occurrence said = row.said();
      return new RowView(
          apparatus.link(row.entry()),
          row.kind().code(),
          what(row),
          other(row),
          rivals.stream()
              .map(one -> ruler.mark(when(one), one.firstDay(), one.lastDay()))
              .distinct()
              .toList(),
          rivals.stream().anyMatch(one -> one.said().contested())
              ? "/entry/" + row.entry() + "/question/" + said.question()
              : "");
    }

    private static HistoricalDate when(Row row) {
      return java.util.Objects.requireNonNull(row.said().when());
    }

    private TextView what(Row row) {
      Occurrence said = row.said();
      return switch (said.nature()) {
        case CLAIM ->
            apparatus
                .vocabulary()
                .property(said.property())
                .map(property -> apparatus.text(property.label()))
                .orElse(TextView.NONE);
        case RELATION -> apparatus.text(apparatus.vocabulary().role(said.property()));
        case STAGE -> stage(row);
        case WHOLE, PLACE -> TextView.NONE;
      };
    }

    private TextView stage(Row row) {
      Entry entry = staged.get(row.entry());
      return entry == null || entry.particulars().happening() == null
          ? TextView.NONE
          : entry.particulars().happening().stages().stream()
              .filter(stage -> stage.id().value().equals(row.said().part()))
              .findFirst()
              .map(stage -> apparatus.text(stage.label()))
              .orElse(TextView.NONE);
    }

    private LinkView other(Row row) {
      return row.place() == null || !apparatus.labels().containsKey(row.place())
          ? LinkView.plain(TextView.NONE)
          : apparatus.link(row.place());
    }
  }
}
