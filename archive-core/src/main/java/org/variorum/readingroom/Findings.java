package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.date.DateText;
import org.variorum.identifier.EntryId;
import org.variorum.search.EntrySearch;
import org.variorum.search.Hit;
import org.variorum.search.KindGroup;
import org.variorum.search.Narrowing;
import org.variorum.search.SearchQuery;
import org.variorum.search.SearchResult;
import org.variorum.search.SearchSort;
import org.variorum.search.TimeTyped;

/** Gathers what a search finds. */
@ApplicationScoped
class Findings {
  static final int PAGE = 25;

  private static final Set<KindGroup> OF_NO_PERSON =
      Set.of(KindGroup.QUESTIONS, KindGroup.TEXTS, KindGroup.SCANS);

  @Inject EntrySearch search;
  @Inject OtherNames names;
  @Inject Shelf shelf;
  @Inject QuestionShelf questions;
  @Inject Profile profile;
  @Inject Choosing choosing;
  @Inject Choices choices;
  @Inject PagesFound pages;
  @Inject ScanTexts texts;
  @Inject Totals totals;

  /** What the tables say of the hits. */
  private record Shown(
      Map<EntryId, ListRow> rows,
      Map<String, QuestionRow> questions,
      Wording wording,
      String language) {}

  SearchView search(SearchAsked wanted, String language) {
    Choosing.Chosen chosen = choosing.of(wanted, language);
    SearchAsked asked = chosen.asked();
    KindGroup tab = KindGroup.coded(asked.group()).orElse(null);
    SearchResult found = search.find(query(asked, tab, chosen.narrowing(), language));
    EntryId person =
        asked.page() == 1 && (tab == null || !OF_NO_PERSON.contains(tab))
            ? found.exactPerson().orElse(null)
            : null;
    Set<EntryId> ids = ids(found, person);
    Shown shown =
        new Shown(
            shelf.rows(ids, language), questions(found, language), new Wording(language), language);
    List<SearchView.HitView> hits =
        found.hits().stream().map(hit -> hit(hit, shown)).filter(Objects::nonNull).toList();
    boolean plain = !asked.filters().isAsked() && asked.sort() == SearchSort.RELEVANCE;
    SearchView.HitView best = plain ? best(person, hits, shown.rows()) : null;
    boolean none = found.total() == 0 && !asked.words().isEmpty();
    return new SearchView(
        tab == null ? asked.in("").onPage(asked.page()) : asked,
        found.everywhere(),
        found.total(),
        PAGE,
        tabs(found, tab),
        found.alsoSearched(),
        choices.of(
            new Choices.Made(
                wanted, chosen, found, without -> count(without, tab, language), language)),
        best,
        hits.stream().filter(hit -> !hit.equals(best)).toList(),
        pages.shown(found.pages(), asked.words(), asked.exact(), language),
        found.counts().getOrDefault(KindGroup.SCANS, 0L) > 0 || tab == KindGroup.SCANS
            ? totals.of("scans with a text", texts::ofAll)
            : TextCount.NONE,
        then(asked, language),
        names.of(asked, language),
        found.nearest(),
        none ? registers(language) : List.of());
  }

  /** Beside what has the words of a date stands what happened then. */
  private SearchView.@Nullable ThenView then(SearchAsked asked, String language) {
    TimeTyped time =
        asked.filters().times().isAsked() || asked.exact() || asked.page() > 1
            ? null
            : TimeTyped.in(asked.words()).orElse(null);
    if (time == null) {
      return null;
    }
    TimeAsked during = during(time, language);
    SearchAsked then = asked.forOther(time.others()).in("").with(asked.filters().during(during));
    long count = during.misread().isEmpty() ? count(then, null, language) : 0;
    return count == 0
        ? null
        : new SearchView.ThenView(
            Wording.begun(DateText.in(language).of(time.when()), language),
            then,
            count,
            TimelineAsked.ALL.in(during.months()));
  }

  /** In words of the page's language, if they mean just the same days. */
  private static TimeAsked during(TimeTyped time, String language) {
    String said = DateText.in(language).of(time.when());
    TimeAsked typed = new TimeAsked(time.words(), time.words(), false);
    TimeAsked told = new TimeAsked(said, said, false);
    return told.misread().isEmpty() && told.days().equals(typed.days()) ? told : typed;
  }

  /** How much there would be without one of the filters. */
  private long count(SearchAsked without, @Nullable KindGroup tab, String language) {
    Choosing.Chosen chosen = choosing.of(without, language);
    return search.count(query(chosen.asked(), tab, chosen.narrowing(), language));
  }

  static SearchQuery query(
      SearchAsked asked, @Nullable KindGroup tab, Narrowing narrowing, String language) {
    return new SearchQuery(
        asked.words(),
        asked.exact(),
        tab,
        narrowing,
        language,
        asked.sort(),
        true,
        (asked.page() - 1) * PAGE,
        PAGE);
  }

  private static Set<EntryId> ids(SearchResult found, @Nullable EntryId person) {
    Set<EntryId> ids = new HashSet<>();
    found.hits().forEach(hit -> ids.add(hit.id()));
    if (person != null) {
      ids.add(person);
    }
    return ids;
  }

  /** The questions among the hits, by their paths. */
  private Map<String, QuestionRow> questions(SearchResult found, String language) {
    Set<EntryId> asking = new HashSet<>();
    found.hits().stream()
        .filter(hit -> hit.question() != null)
        .forEach(hit -> asking.add(hit.id()));
    return questions.of(asking, language);
  }

  private static SearchView.@Nullable HitView best(
      @Nullable EntryId person, List<SearchView.HitView> hits, Map<EntryId, ListRow> rows) {
    if (person == null) {
      return null;
    }
    ListRow row = rows.get(person);
    return hits.stream()
        .filter(hit -> hit.question() == null && hit.row().id().equals(person.value()))
        .findFirst()
        .orElse(
            row == null
                ? null
                : new SearchView.HitView(
                    row, null, List.of(), "", "", "", List.of(), WhyView.PLAIN));
  }

  /** What the index still has and the tables no longer do is left out. */
  private static SearchView.@Nullable HitView hit(Hit hit, Shown shown) {
    ListRow row = shown.rows().get(hit.id());
    QuestionRow question =
        hit.question() == null
            ? null
            : shown.questions().get(Paths.question(hit.id(), hit.question()));
    if (row == null || (hit.question() != null && question == null)) {
      return null;
    }
    return new SearchView.HitView(
        row,
        question,
        hit.snippet(),
        hit.matchedForm(),
        hit.matchedLanguage(),
        hit.matchedLanguage().isEmpty() ? "" : shown.wording().language(hit.matchedLanguage()),
        hit.rivals(),
        WhyView.of(hit.why(), shown.language()));
  }

  /** The tabs that have a hit, and the one that is open. */
  private static List<SearchView.TabView> tabs(SearchResult found, @Nullable KindGroup open) {
    List<SearchView.TabView> tabs = new ArrayList<>();
    for (KindGroup group : KindGroup.values()) {
      long count = found.counts().getOrDefault(group, 0L);
      if (count > 0 || group == open) {
        tabs.add(new SearchView.TabView(group.code(), count));
      }
    }
    return tabs;
  }

  private List<SearchView.RegisterView> registers(String language) {
    return profile.read().registers().stream()
        .map(
            register ->
                new SearchView.RegisterView(
                    TextView.of(register.name(), language),
                    TextView.of(register.what(), language),
                    register.address()))
        .toList();
  }
}
