package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.claim.Question;
import org.variorum.edition.Editions;
import org.variorum.entry.Entry;
import org.variorum.exchange.ImportArchive;
import org.variorum.exchange.Progress;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.persistence.StatementCount;
import org.variorum.reference.Reference;
import org.variorum.search.Facet;
import org.variorum.search.SearchIndex;

class ReadingRoomTest {
  private static ArchiveDatabase archive;
  private static ReadingRoom room;
  private static List<Entry> entries;

  @BeforeAll
  static void publishTheDemonstration() {
    archive = ArchiveDatabase.fresh(Database.H2);
    archive
        .bean(ImportArchive.class)
        .take(Path.of("src/main/resources/demo/vlasov"), true, Progress.UNHEARD);
    room = archive.bean(ReadingRoom.class);
    Editions editions = archive.bean(Editions.class);
    List<EntryId> ids = archive.inTransaction(manager -> editions.publishedAfter(null, 1000));
    entries =
        archive.inTransaction(
            manager ->
                editions.current(ids).values().stream().map(edition -> edition.entry()).toList());
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  /** Asked twice: every ten seconds one page reads the vocabularies too. */
  private static <T> T within(Supplier<T> page) {
    T view = page.get();
    StatementCount.reset();
    page.get();
    int once = StatementCount.get();
    page.get();
    assertThat(Math.min(once, StatementCount.get() - once)).isLessThanOrEqualTo(6);
    return view;
  }

  private static Entry called(String heading) {
    return entries.stream()
        .filter(entry -> entry.heading().wordsIn("en").equals(heading))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void showsEveryEntryInEveryLanguageWithinSixStatements() {
    assertThat(entries).hasSizeGreaterThan(25);
    for (Entry entry : entries) {
      for (String language : List.of("en", "ru", "de")) {
        EntryView view =
            within(() -> room.entry(entry.id(), language, TreeAsked.ALL)).orElseThrow();

        assertThat(view.title().text()).isNotEmpty();
        assertThat(view.sources()).contains(entry.id());
      }
    }
  }

  @Test
  void citesAnEntryItsQuestionsItsScansAndTheEditionsOfAWork() {
    for (Entry entry : entries) {
      List<String> parts =
          Stream.of(
                  Stream.of(""),
                  entry.questions().stream().map(question -> question.id().value()),
                  entry.pictures().stream().map(picture -> picture.object().value()),
                  Stream.ofNullable(entry.particulars().work())
                      .flatMap(work -> work.editions().stream())
                      .map(edition -> edition.id().value()))
              .flatMap(ids -> ids)
              .toList();
      for (String part : parts) {
        Reference reference =
            within(() -> room.reference(entry.id(), part, "en", "https://archive.example"))
                .orElseThrow();

        assertThat(reference.title()).isNotEmpty();
      }
    }
  }

  @Test
  void showsAmongThoseWithScansACollectionWhoseScansLieBelowItsSeries() {
    assertThat(room.holdings(new TreeAsked(1, true), "en").tops().rows())
        .extracting(top -> top.title().text())
        .containsExactly("Collection: editors' working papers");
  }

  @Test
  void citesNothingThatAnEntryDoesNotHave() {
    EntryId vlasov = called("Andrey Andreyevich Vlasov").id();

    assertThat(room.reference(vlasov, "q999", "en", "https://archive.example")).isEmpty();
  }

  @Test
  void asksSearchEnginesToLeaveOutWhoMayBeLivingAndNobodyElse() {
    Entry living = called("Erhard Kroeger");

    assertThat(within(() -> room.entry(living.id(), "en", TreeAsked.ALL)).orElseThrow().unlisted())
        .isTrue();
    assertThat(room.document(living.id()).orElseThrow().unlisted()).isTrue();
    assertThat(within(() -> room.editions(living.id(), "en")).orElseThrow().unlisted()).isTrue();
    assertThat(
            room.question(living.id(), new LocalId("q1"), SourceAsked.ALL, "en")
                .orElseThrow()
                .unlisted())
        .isTrue();

    Entry dead = called("Andrey Andreyevich Vlasov");
    assertThat(room.entry(dead.id(), "en", TreeAsked.ALL).orElseThrow().unlisted()).isFalse();
    assertThat(room.document(dead.id()).orElseThrow().unlisted()).isFalse();
    assertThat(room.editions(dead.id(), "en").orElseThrow().unlisted()).isFalse();
    assertThat(
            room.question(dead.id(), new LocalId("q1"), SourceAsked.ALL, "en")
                .orElseThrow()
                .unlisted())
        .isFalse();
  }

  @Test
  void showsEveryQuestionWithinSixStatements() {
    for (Entry entry : entries) {
      for (Question question : entry.questions()) {
        QuestionView view =
            within(() -> room.question(entry.id(), question.id(), SourceAsked.ALL, "en"))
                .orElseThrow();

        assertThat(view.accounts()).hasSameSizeAs(question.liveAccounts());
      }
    }
  }

  @Test
  void showsOfAQuestionOnlyWhatRestsOnOneKindOfSourceAndKeepsTheNumbers() {
    Entry capture = called("Capture of General Vlasov, July 1942");
    LocalId question = new LocalId("q1");
    QuestionView all = room.question(capture.id(), question, SourceAsked.ALL, "en").orElseThrow();

    QuestionView some =
        within(() -> room.question(capture.id(), question, new SourceAsked("memoir", "", ""), "en"))
            .orElseThrow();

    assertThat(some.filter().shown()).isPositive().isLessThan(some.filter().all());
    assertThat(some.filter().all()).isEqualTo(all.sourceCount());
    assertThat(some.accounts()).hasSameSizeAs(all.accounts());
    assertThat(notes(all)).containsAll(notes(some));
    assertThat(notes(some)).hasSizeLessThan(notes(all).size()).isNotEmpty();
    assertThat(
            room.question(capture.id(), question, new SourceAsked("no-such-kind", "", ""), "en")
                .orElseThrow()
                .filter())
        .isEqualTo(all.filter());
  }

  @Test
  void combinesWhatSourcesAreToldApartBy() {
    Entry capture = called("Capture of General Vlasov, July 1942");
    LocalId question = new LocalId("q1");
    QuestionView all = room.question(capture.id(), question, SourceAsked.ALL, "en").orElseThrow();

    for (QuestionView.FacetView facet : all.filter().facets()) {
      for (QuestionView.ChoiceView choice : facet.choices()) {
        QuestionView some =
            within(() -> room.question(capture.id(), question, choice.asked(), "en")).orElseThrow();

        assertThat(some.filter().shown()).isEqualTo(choice.count()).isPositive();
        assertThat(notes(all)).containsAll(notes(some));
        some.filter().facets().stream()
            .flatMap(other -> other.choices().stream())
            .filter(QuestionView.ChoiceView::chosen)
            .forEach(chosen -> assertThat(chosen.count()).isEqualTo(choice.count()));
      }
    }
    assertThat(all.filter().facets())
        .extracting(QuestionView.FacetView::code)
        .contains("kind", "nearness");
  }

  @Test
  void saysOfASourceWhereAnotherContradictsIt() {
    List<WorkView> works =
        entries.stream()
            .filter(entry -> entry.particulars().work() != null)
            .map(entry -> within(() -> room.entry(entry.id(), "en", TreeAsked.ALL)).orElseThrow())
            .map(view -> view.particulars().work())
            .toList();

    assertThat(works).anyMatch(work -> work.atOdds().stream().anyMatch(WorkView.UseView::disputed));
    assertThat(works)
        .allMatch(work -> work.usedBy().containsAll(work.atOdds()))
        .anyMatch(work -> work.atOdds().isEmpty() && !work.usedBy().isEmpty());
  }

  @Test
  void followsSourcesToTheirOriginsThroughWhatIsNotCited() {
    List<OriginsView> told = new ArrayList<>();
    for (Entry entry : entries) {
      for (Question question : entry.questions()) {
        QuestionView view =
            room.question(entry.id(), question.id(), SourceAsked.ALL, "en").orElseThrow();
        view.claims().forEach(claim -> told.add(claim.origins()));
        view.accounts().forEach(account -> told.add(account.origins()));
      }
    }

    assertThat(told).anyMatch(origins -> origins.atMost() < origins.sources());
    assertThat(told).anyMatch(origins -> origins.chain().size() > origins.sources());
  }

  @Test
  void narrowsAndSortsTheOpenQuestionsWithinSixStatements() {
    QuestionsView all = within(() -> room.questions(QuestionsAsked.ALL, "en"));

    assertThat(all.all()).isEqualTo(all.total());
    all.kinds()
        .forEach(
            kind -> {
              QuestionsView some =
                  within(
                      () -> room.questions(new QuestionsAsked(kind.code(), "", 0, false, 1), "ru"));
              assertThat(some.total()).isEqualTo(kind.count());
              assertThat(some.rows()).hasSize((int) kind.count());
            });
    assertThat(all.contentions()).hasSizeGreaterThan(3);
    assertThat(all.contentions().stream().mapToLong(QuestionsView.KindView::count).sum())
        .isEqualTo(all.total());
    all.contentions()
        .forEach(
            over ->
                assertThat(
                        within(() -> room.questions(QuestionsAsked.ALL.over(over.code()), "en"))
                            .total())
                    .isEqualTo(over.count()));
    QuestionsView rich = within(() -> room.questions(new QuestionsAsked("", "", 5, true, 1), "de"));
    assertThat(rich.total()).isPositive().isLessThan(all.total());
    assertThat(rich.rows())
        .allMatch(row -> row.sources() >= 5)
        .extracting(QuestionRow::sources)
        .isSortedAccordingTo(Comparator.reverseOrder());
    FeedView feed = within(() -> room.changedQuestions("en"));
    assertThat(feed.items())
        .isNotEmpty()
        .extracting(FeedView.ItemView::updated)
        .isSortedAccordingTo(Comparator.reverseOrder());
    Entry living = called("Erhard Kroeger");
    assertThat(feed.items())
        .extracting(FeedView.ItemView::path)
        .noneMatch(path -> path.contains(living.id().value()));
  }

  private static List<NoteView> notes(QuestionView view) {
    return view.accounts().stream().flatMap(account -> account.rests().notes().stream()).toList();
  }

  @Test
  void showsListsAndTheFirstPageWithinSixStatements() {
    room.home("en"); // what the house has set is read once for all pages of some seconds
    assertThat(within(() -> room.home("de")).name().lang()).isEqualTo("de");
    for (Listing listing : Listing.values()) {
      within(() -> room.list(ListAsked.of(listing), "ru"));
      within(() -> room.list(ListAsked.of(listing).sorted(true), "ru"));
    }
    assertThat(within(() -> room.list(ListAsked.of(Listing.PEOPLE).at("v"), "en")).rows())
        .isNotEmpty();
    assertThat(within(() -> room.questions(QuestionsAsked.ALL, "en")).rows()).isNotEmpty();
    within(() -> room.holdings(TreeAsked.ALL, "en"));
  }

  @Test
  void showsStoriesByMonthAndTheirFeedWithinSixStatements() {
    for (String language : List.of("en", "ru", "de")) {
      StoriesView stories = within(() -> room.stories(1, language));

      assertThat(stories.total()).isPositive();
      assertThat(rows(stories)).hasSize((int) stories.total());
      assertThat(rows(stories))
          .extracting(row -> row.story().datetime())
          .isSortedAccordingTo(Comparator.reverseOrder());
      FeedView feed = within(() -> room.feed(language));
      assertThat(feed.items()).hasSameSizeAs(rows(stories));
      assertThat(feed.items()).allMatch(item -> item.body().size() > 2);
    }
  }

  @Test
  void comparesTwoEditionsThatCanBeReadWithinSixStatements() {
    EntryId vlasov = called("Andrey Andreyevich Vlasov").id();

    assertThat(within(() -> room.between(vlasov, 1, 1, "ru")).orElseThrow().isSame()).isTrue();
    assertThat(room.between(vlasov, 1, 99, "ru")).isEmpty();
  }

  @Test
  void leadsFromStoryToStoryThroughAllOfThem() {
    List<String> inTheList = rows(room.stories(1, "ru")).stream().map(row -> row.path()).toList();
    List<String> walked = new ArrayList<>();
    String path = inTheList.get(0);
    while (!path.isEmpty()) {
      walked.add(path);
      StoryView story =
          within(() -> room.entry(new EntryId(last(walked).split("/")[2]), "ru", TreeAsked.ALL))
              .orElseThrow()
              .particulars()
              .story();
      assertThat(story.newer().path())
          .isEqualTo(walked.size() == 1 ? "" : walked.get(walked.size() - 2));
      path = story.older().path();
    }
    assertThat(walked).isEqualTo(inTheList);
  }

  private static String last(List<String> of) {
    return of.get(of.size() - 1);
  }

  private static List<StoriesView.RowView> rows(StoriesView stories) {
    return stories.months().stream().flatMap(month -> month.stories().stream()).toList();
  }

  @Test
  void sortsAndFiltersATableWithinSixStatements() {
    for (Listing listing : Listing.values()) {
      for (ListSort sort : ListSort.values()) {
        TableAsked asked = TableAsked.of(listing).sortedBy(sort, true);
        List<ListRow> rows = within(() -> room.rows(asked, 0, 200, "de"));
        assertThat(within(() -> room.count(asked))).isEqualTo(rows.size());
      }
    }
  }

  @Test
  void narrowsATableByEachOfItsColumns() {
    assertThat(titles(asked(Listing.PEOPLE, "wlassow", "", 0, 0, false)))
        .contains("Andrey Andreyevich Vlasov")
        .doesNotContain("Kirill Afanasyevich Meretskov");
    assertThat(rows(asked(Listing.PEOPLE, "", "person", 0, 0, false)))
        .isNotEmpty()
        .allMatch(row -> row.kind().equals("person"));
    assertThat(rows(asked(Listing.SOURCES, "", "memoir", 0, 0, false)))
        .isNotEmpty()
        .allMatch(row -> row.subkind().equals("memoir"));
    assertThat(titles(asked(Listing.EVENTS, "", "", 1942, 1942, false)))
        .contains("Capture of General Vlasov, July 1942")
        .doesNotContain("Review of Vlasov's sentence, 2001");
    assertThat(titles(asked(Listing.EVENTS, "", "", 1990, 0, false)))
        .contains("Review of Vlasov's sentence, 2001")
        .doesNotContain("Capture of General Vlasov, July 1942");
    assertThat(rows(asked(Listing.PEOPLE, "", "", 0, 0, true)))
        .isNotEmpty()
        .allMatch(row -> row.contested() > 0);
  }

  private static TableAsked asked(
      Listing listing, String filter, String kind, int from, int to, boolean disputed) {
    return new TableAsked(listing, filter, kind, from, to, disputed, ListSort.NAME, false, 1);
  }

  private static List<ListRow> rows(TableAsked asked) {
    return room.rows(asked, 0, 200, "en");
  }

  private static List<String> titles(TableAsked asked) {
    return rows(asked).stream().map(row -> row.title().text()).toList();
  }

  private static SearchAsked saidBy(String who) {
    return SearchAsked.forWords("").with(SearchAsked.Filters.NONE.assertedBy(who));
  }

  /** A source whose author has an entry, and on which something rests. */
  private static Entry withAuthor() {
    return entries.stream()
        .filter(entry -> entry.particulars().work() != null)
        .filter(entry -> !entry.particulars().work().authorEntries().isEmpty())
        .filter(entry -> room.search(saidBy(entry.id().value()), "en").total() > 0)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void findsWithinSixStatementsAlsoWhatIsNotThere() {
    archive.bean(SearchIndex.class).indexAll();

    SearchView found = within(() -> room.search(SearchAsked.forWords("Wlassow"), "en"));
    assertThat(found.best()).isNotNull();
    assertThat(found.tabs()).extracting(SearchView.TabView::code).contains("texts", "questions");

    SearchView questions =
        within(() -> room.search(SearchAsked.forWords("prisoner July 1942").in("questions"), "en"));
    assertThat(questions.hits().get(0).path()).contains("/question/");
    assertThat(questions.hits().get(0).question().accounts()).isEqualTo(3);

    Entry memoir = withAuthor();
    EntryId author = memoir.particulars().work().authorEntries().get(0);
    SearchView byAuthor = within(() -> room.search(saidBy(author.value()), "ru"));
    SearchView bySource = within(() -> room.search(saidBy(memoir.id().value()), "ru"));
    assertThat(bySource.total()).isPositive().isLessThanOrEqualTo(byAuthor.total());
    assertThat(byAuthor.choice().chips()).hasSize(1);
    assertThat(byAuthor.choice().facets()).extracting(ChoiceView.FacetView::code).contains("by");
    SearchView byNobody = within(() -> room.search(saidBy("Nobody at all"), "ru"));
    assertThat(byNobody.choice().chips()).isEmpty();
    assertThat(byNobody.choice().misread()).containsExactly("Nobody at all");
    assertThat(byNobody.asked().words()).isEqualTo("Nobody at all");

    SearchView none = within(() -> room.search(SearchAsked.forWords("Qqqqq"), "de"));
    assertThat(none.total()).isZero();
    assertThat(none.registers()).hasSize(3);
  }

  @Test
  void listsAllValuesOfAFacetWithTheSearchThatEachLeadsTo() {
    archive.bean(SearchIndex.class).indexAll();
    SearchAsked asked = SearchAsked.forWords("Vlasov").onPage(3);

    ChoiceView.FacetView few =
        room.search(SearchAsked.forWords("Vlasov"), "de").choice().facets().stream()
            .filter(facet -> facet.code().equals("person"))
            .findFirst()
            .orElseThrow();
    assertThat(few.more()).isTrue();
    assertThat(few.values()).hasSize(Facet.MOST_SHOWN);
    FacetListView all = within(() -> room.values(asked, Facet.PERSON, false, "de"));
    assertThat(all.values()).startsWith(few.values().toArray(new ChoiceView.ValueView[0]));
    assertThat(all.values()).hasSizeGreaterThan(Facet.MOST_SHOWN);
    assertThat(all.unlisted()).isTrue();
    assertThat(all.most()).isZero();
    FacetListView named = within(() -> room.values(asked, Facet.PERSON, true, "de"));
    assertThat(named.values())
        .containsExactlyInAnyOrderElementsOf(all.values())
        .extracting(value -> value.text().text())
        .isSortedAccordingTo(Collator.getInstance(Locale.GERMAN));

    ChoiceView.ValueView last = named.values().get(named.values().size() - 1);
    assertThat(last.toggled().words()).isEqualTo("Vlasov");
    assertThat(room.search(last.toggled(), "de").total()).isEqualTo(last.count());
    FacetListView chosen = room.values(last.toggled(), Facet.PERSON, true, "de");
    assertThat(chosen.values().get(0))
        .extracting(ChoiceView.ValueView::value, ChoiceView.ValueView::chosen)
        .containsExactly(last.value(), true);
    assertThat(chosen.values()).hasSameSizeAs(all.values());
  }

  @Test
  void numbersNotesInTheOrderOfTheirFirstReference() {
    Entry vlasov = called("Andrey Andreyevich Vlasov");

    EntryView view = room.entry(vlasov.id(), "en", TreeAsked.ALL).orElseThrow();

    assertThat(view.factNotes().first()).isEqualTo(1);
    List<Integer> inTheBody =
        view.body().stream()
            .flatMap(block -> block.notes().notes().stream())
            .map(NoteView::number)
            .toList();
    assertThat(inTheBody).isSorted().first().isEqualTo(view.factNotes().last() + 1);
  }

  @Test
  void saysThatSourcesDisagreeOnTheBirth() {
    Entry vlasov = called("Andrey Andreyevich Vlasov");

    EntryView view = room.entry(vlasov.id(), "en", TreeAsked.ALL).orElseThrow();

    FactView born = view.facts().get(0);
    assertThat(born.label().text()).isEqualTo("Born");
    assertThat(born.contested()).isTrue();
    assertThat(born.values()).hasSizeGreaterThan(1);
  }
}
