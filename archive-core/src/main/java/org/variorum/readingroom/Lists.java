package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.entry.SortKey;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.ListShelf.Place;
import org.variorum.readingroom.ListShelf.Stretch;
import org.variorum.readingroom.ListView.JumpView;
import org.variorum.search.EntrySearch;
import org.variorum.search.Facet;
import org.variorum.search.KindGroup;
import org.variorum.search.Narrowing;
import org.variorum.search.SearchQuery;
import org.variorum.search.SearchResult;

/**
 * Gathers a page of a list: by name from any letter on, by time from any year on. Pages follow each
 * other by their keys, so that the last costs what the first does.
 */
@ApplicationScoped
class Lists {
  static final int PAGE = 50;
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщыэюя";

  /** In the order of names all that is Cyrillic, or beyond, begins here. */
  private static final String CYRILLIC_FROM = "а";

  private static final int MOST_DECADES = 40;

  @Inject UntilNews known;
  @Inject ListShelf lists;
  @Inject Shelf shelf;
  @Inject EntrySearch search;

  ListView view(ListAsked asked, String language) {
    if (!asked.filter().isEmpty()) {
      return found(asked, language);
    }
    return asked.byTime() ? byTime(asked, language) : byName(asked, language);
  }

  private ListView byName(ListAsked asked, String language) {
    Place edge = edge(asked, language).orElse(null);
    Stretch<String> stretch = names(asked, edge, language);
    List<EntryId> found = lists.byName(asked.kinds(), stretch, language, PAGE + 1);
    Ends ends = Ends.of(asked, found, !asked.at().isEmpty());
    List<ListRow> rows = rows(ends.shown(), language);
    ListAsked next = ends.next();
    if (next == null
        && !stretch.backwards()
        && stretch.to() == null
        && isOwnFirst(language)
        && hasOthers(asked, language)) {
      next = asked.at("0");
    }
    return new ListView(asked, rows, count(asked), letters(asked, language), ends.previous(), next);
  }

  /** Readers of Russian begin with what is written in their letters. */
  private static boolean isOwnFirst(String language) {
    return language.equals("ru");
  }

  private boolean hasOthers(ListAsked asked, String language) {
    return !lists
        .byName(asked.kinds(), Stretch.between(null, CYRILLIC_FROM), language, 1)
        .isEmpty();
  }

  private static Stretch<String> names(ListAsked asked, @Nullable Place edge, String language) {
    boolean own = isOwnFirst(language);
    if (edge != null) {
      boolean latin = own && edge.name().compareTo(CYRILLIC_FROM) < 0;
      String lowest = own && !latin ? CYRILLIC_FROM : null;
      String end = latin ? CYRILLIC_FROM : null;
      return asked.before().isEmpty()
          ? new Stretch<>(edge.name(), end, edge.entry(), false)
          : new Stretch<>(lowest, edge.name(), edge.entry(), true);
    }
    if (asked.at().isEmpty()) {
      return Stretch.between(own ? CYRILLIC_FROM : null, null);
    }
    if (asked.at().equals("0")) {
      return Stretch.between(null, own ? CYRILLIC_FROM : null);
    }
    String from = SortKey.folded(asked.at());
    boolean latin = own && from.compareTo(CYRILLIC_FROM) < 0;
    return Stretch.between(from, latin ? CYRILLIC_FROM : null);
  }

  private ListView byTime(ListAsked asked, String language) {
    Place edge = edge(asked, language).filter(place -> place.day() != null).orElse(null);
    Stretch<Long> stretch = Stretch.between(null, null);
    if (edge != null) {
      stretch =
          asked.before().isEmpty()
              ? new Stretch<>(edge.day(), null, edge.entry(), false)
              : new Stretch<>(null, edge.day(), edge.entry(), true);
    } else if (!asked.at().isEmpty()) {
      LocalDate from = LocalDate.of(Integer.parseInt(asked.at()), 1, 1);
      stretch = Stretch.between(Period.day(from), null);
    }
    List<EntryId> found = lists.byTime(asked.kinds(), stretch, PAGE + 1);
    Ends ends = Ends.of(asked, found, !asked.at().isEmpty());
    return new ListView(
        asked,
        rows(ends.shown(), language),
        count(asked),
        decades(asked),
        ends.previous(),
        ends.next());
  }

  private Optional<Place> edge(ListAsked asked, String language) {
    String entry = asked.after().isEmpty() ? asked.before() : asked.after();
    return entry.isEmpty() ? Optional.empty() : lists.place(new EntryId(entry), language);
  }

  private long count(ListAsked asked) {
    return known.of(
        List.of("count", asked.kinds(), asked.byTime()),
        () -> lists.count(asked.kinds(), asked.byTime(), ListView.MOST));
  }

  private List<ListRow> rows(List<EntryId> ids, String language) {
    Map<EntryId, ListRow> rows = shelf.rows(ids, language);
    return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
  }

  private ListView found(ListAsked asked, String language) {
    KindGroup group = KindGroup.of(asked.listing().kinds().iterator().next());
    SearchResult result =
        search.find(
            new SearchQuery(
                asked.filter(),
                false,
                group,
                Narrowing.NONE.with(
                    Facet.TYPE,
                    asked.kinds().stream().map(EntryKind::code).collect(Collectors.toSet())),
                language,
                (asked.page() - 1) * PAGE,
                PAGE));
    List<EntryId> ids = result.hits().stream().map(hit -> hit.id()).distinct().toList();
    List<ListRow> rows = rows(ids, language);
    long reached = Math.min((long) asked.page() * PAGE, SearchQuery.FARTHEST);
    return new ListView(
        asked,
        rows,
        result.total(),
        List.of(),
        asked.page() == 1 ? null : asked.onPage(asked.page() - 1),
        reached < Math.min(result.total(), SearchQuery.FARTHEST)
            ? asked.onPage(asked.page() + 1)
            : null);
  }

  private List<List<JumpView>> letters(ListAsked asked, String language) {
    List<Stretch<String>> all = new ArrayList<>();
    List<Stretch<String>> latin = alphabet(LATIN, CYRILLIC_FROM);
    List<Stretch<String>> cyrillic = alphabet(CYRILLIC, null);
    all.addAll(isOwnFirst(language) ? cyrillic : latin);
    all.addAll(isOwnFirst(language) ? latin : cyrillic);
    Set<Integer> filled =
        known.of(
            List.of("letters", asked.kinds(), language),
            () -> lists.filled(asked.kinds(), all, language));
    int first = isOwnFirst(language) ? CYRILLIC.length() : LATIN.length();
    return List.of(
            jumps(asked, all, filled, 0, first), jumps(asked, all, filled, first, all.size()))
        .stream()
        .filter(line -> line.stream().anyMatch(jump -> jump.to() != null))
        .toList();
  }

  private static List<Stretch<String>> alphabet(String letters, @Nullable String end) {
    return IntStream.range(0, letters.length())
        .mapToObj(
            one ->
                Stretch.between(
                    letters.substring(one, one + 1),
                    one + 1 < letters.length() ? letters.substring(one + 1, one + 2) : end))
        .toList();
  }

  private static List<JumpView> jumps(
      ListAsked asked, List<Stretch<String>> all, Set<Integer> filled, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            one -> {
              String letter = Objects.requireNonNull(all.get(one).from());
              return new JumpView(
                  letter.toUpperCase(java.util.Locale.ROOT),
                  filled.contains(one) ? asked.at(letter) : null,
                  letter.equals(asked.at()));
            })
        .toList();
  }

  private List<List<JumpView>> decades(ListAsked asked) {
    return known
        .of(List.of("days", asked.kinds()), () -> lists.days(asked.kinds()))
        .map(days -> decades(asked, Period.date(days[0]).getYear(), Period.date(days[1]).getYear()))
        .map(List::of)
        .orElse(List.of());
  }

  private static List<JumpView> decades(ListAsked asked, int first, int last) {
    int step = (last - first) / 10 < MOST_DECADES ? 10 : 100;
    List<JumpView> jumps = new ArrayList<>();
    for (int year = Math.max(0, first / step * step); year <= last; year += step) {
      String from = Integer.toString(Math.max(1, year));
      jumps.add(new JumpView(from, asked.at(from), from.equals(asked.at())));
    }
    return jumps;
  }

  /** What of one entry more than a page holds is shown, and what lies before and after. */
  private record Ends(List<EntryId> shown, @Nullable ListAsked previous, @Nullable ListAsked next) {

    static Ends of(ListAsked asked, List<EntryId> found, boolean jumped) {
      boolean more = found.size() > PAGE;
      boolean backwards = !asked.before().isEmpty();
      List<EntryId> shown =
          !more ? found : backwards ? found.subList(1, PAGE + 1) : found.subList(0, PAGE);
      boolean hasBefore = backwards ? more : !asked.after().isEmpty() || jumped;
      boolean hasAfter = backwards || more;
      return new Ends(
          shown,
          hasBefore && !shown.isEmpty() ? asked.before(shown.get(0).value()) : null,
          hasAfter && !shown.isEmpty() ? asked.after(shown.get(shown.size() - 1).value()) : null);
    }
  }
}
