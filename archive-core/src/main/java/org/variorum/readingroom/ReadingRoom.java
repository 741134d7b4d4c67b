package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.claim.Question;
import org.variorum.document.Document;
import org.variorum.document.DocumentCodec;
import org.variorum.edition.EditionHead;
import org.variorum.edition.Editions;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.OutsideId;
import org.variorum.inbox.ReportCount;
import org.variorum.inbox.Subject;
import org.variorum.language.Texts;
import org.variorum.living.MayBeLiving;
import org.variorum.reference.Reference;
import org.variorum.reference.ReferenceStyle;
import org.variorum.search.Facet;
import org.variorum.search.SearchQuery;
import org.variorum.standing.StandingPage;

/**
 * The visitors' door: each method answers one public page, in the language of the reader, in at
 * most six SQL statements; empty where there is nothing that visitors may see.
 */
@ApplicationScoped
@Transactional
public class ReadingRoom {
  /** The most lines of a search that are handed out as a file. */
  public static final int MOST_FOUND = FoundItems.MOST;

  @Inject Seals seals;
  @Inject Editions editions;
  @Inject Shelf shelf;
  @Inject Lists lists;
  @Inject QuestionShelf asked;
  @Inject Catalogue catalogue;
  @Inject Gathering gathering;
  @Inject Branches branches;
  @Inject Threshold threshold;
  @Inject Findings findings;
  @Inject FacetLists facets;
  @Inject FoundItems found;
  @Inject Suggesting suggesting;
  @Inject Viewing viewing;
  @Inject Referring referring;
  @Inject Stories stories;
  @Inject StandingViews standing;
  @Inject Matters matters;
  @Inject Withholding withholding;
  @Inject Forwarding forwarding;
  @Inject DocumentCodec codec;
  @Inject Clock clock;

  /** An entry's current edition; of a unit, a page of the units within. */
  public Optional<EntryView> entry(EntryId id, String language, TreeAsked asked) {
    return editions.current(id).map(edition -> gathering.entry(edition, true, language, asked));
  }

  /** One edition of an entry, perhaps an old one. */
  public Optional<EntryView> edition(EntryId id, int number, String language) {
    return editions
        .numbered(id, number)
        .map(edition -> gathering.entry(edition, isCurrent(id, number), language, TreeAsked.ALL));
  }

  private boolean isCurrent(EntryId id, int number) {
    return editions.of(id).stream().findFirst().filter(head -> head.number() == number).isPresent();
  }

  /** All editions of an entry. */
  public Optional<EditionsView> editions(EntryId id, String language) {
    List<EditionHead> heads = editions.of(id);
    return heads.isEmpty()
        ? Optional.empty()
        : Optional.of(gathering.editions(id, heads, language));
  }

  /** What changed from one edition of an entry to another; empty if either may not be seen. */
  public Optional<TwoEditionsView> between(EntryId id, int earlier, int later, String language) {
    return editions
        .numbered(id, earlier)
        .flatMap(
            before ->
                editions
                    .numbered(id, later)
                    .map(after -> gathering.between(before, after, language)));
  }

  /**
   * A question with its claims and accounts.
   *
   * @param asked of which sources to see what rests on them
   */
  public Optional<QuestionView> question(
      EntryId id, LocalId question, SourceAsked asked, String language) {
    return editions
        .current(id)
        .flatMap(
            edition ->
                edition
                    .entry()
                    .question(question)
                    .map(found -> gathering.question(edition, found, asked, language)));
  }

  /**
   * Questions of an entry with all that answers them, without their history, from one of them on;
   * empty if visitors see no such entry.
   *
   * @param after the question after which they begin; empty for the first
   */
  public Optional<List<QuestionView>> questions(
      EntryId id, Optional<LocalId> after, int size, String language) {
    return editions
        .current(id)
        .map(
            edition -> {
              List<Question> all = edition.entry().questions();
              int from =
                  after
                      .map(last -> all.stream().map(Question::id).toList().indexOf(last) + 1)
                      .orElse(0);
              return gathering.questions(
                  edition, all.subList(from, Math.min(all.size(), from + size)), language);
            });
  }

  /** A scanned page of an entry with its texts, in three statements more than other pages. */
  public Optional<ScanView> scan(EntryId id, ObjectId object, String language) {
    return scan(id, object, "", language);
  }

  /**
   * The same with the places where words stand in the texts of the entry's pages.
   *
   * @param words as typed; empty to seek nothing
   */
  public Optional<ScanView> scan(EntryId id, ObjectId object, String words, String language) {
    return editions.current(id).flatMap(edition -> viewing.scan(edition, object, words, language));
  }

  /** Documents beside each other; what has no pages or may not be seen is left out. */
  public BesideView beside(List<EntryId> ids, String language) {
    return viewing.beside(ids, language);
  }

  /**
   * The path of a page of a document by its number, from 1; of the last one if there are fewer.
   * Empty if there are none.
   */
  public Optional<String> leaf(EntryId id, int number) {
    return editions
        .current(id)
        .map(edition -> edition.entry().pictures())
        .filter(pictures -> !pictures.isEmpty())
        .map(pictures -> pictures.get(Math.min(number, pictures.size()) - 1))
        .map(picture -> Paths.scan(id, picture.object()));
  }

  /**
   * How an entry is cited, or a part of it.
   *
   * @param part the local id of a question, account, claim or edition of a work, or the object of a
   *     scan; empty for the whole
   * @param root the archive's absolute address
   */
  public Optional<CiteView> cite(
      EntryId id, String part, ReferenceStyle style, String language, String root) {
    return editions
        .current(id)
        .flatMap(
            edition -> referring.view(new Referring.Asked(edition, part, language, root), style));
  }

  /** The same as a reference, for programs. */
  public Optional<Reference> reference(EntryId id, String part, String language, String root) {
    return editions
        .current(id)
        .flatMap(
            edition -> referring.reference(new Referring.Asked(edition, part, language, root)));
  }

  /**
   * What a visitor writes about.
   *
   * @param part the local id of a question, claim or account, or the object of a scan; empty for
   *     the entry as a whole
   */
  public Optional<MatterView> matter(EntryId id, String part, String language) {
    return editions.current(id).flatMap(edition -> matters.of(edition.entry(), part, language));
  }

  /**
   * The same of what a message was about when it was sent: if the entry was merged into another
   * since, it is about that one, or at least about all of it.
   */
  public Optional<MatterView> followed(Subject subject, String language) {
    return matter(subject.entry(), subject.part(), language)
        .or(() -> mergedInto(subject).flatMap(now -> matter(now.entry(), now.part(), language)));
  }

  /**
   * What is written about now where an entry was merged into another that visitors see: all of it
   * where they do not see that part there.
   */
  public Optional<Subject> mergedInto(Subject subject) {
    return forwarding
        .of(subject)
        .map(
            now ->
                matter(now.entry(), now.part(), "en").isPresent()
                    ? now
                    : Subject.whole(now.entry()));
  }

  /** What visitors said of an entry, as far as it is shown. */
  public SaidView said(EntryId id, String language) {
    return matters.said(id, language);
  }

  /** How many reports came in, by year, the last first. */
  public List<ReportCount> reports() {
    return matters.reports();
  }

  /** The document of an entry's current edition, for programs. */
  public Optional<DocumentView> document(EntryId id) {
    return editions.current(id).map(this::document);
  }

  /** The same of one edition, perhaps an old one. */
  public Optional<DocumentView> document(EntryId id, int number) {
    return editions.numbered(id, number).map(this::document);
  }

  /**
   * Its digest is that of the bytes given out, which lack a scan that is hidden, and what is said
   * under one that is closed.
   */
  private DocumentView document(PublishedEdition edition) {
    Document document = codec.write(seals.said(edition.entry()));
    return new DocumentView(
        document.bytes(),
        edition.number(),
        edition.publishedAt().toString(),
        document.digest(),
        MayBeLiving.on(LocalDate.now(clock), edition.entry()).isPresent());
  }

  /** What a reader may mean who has typed so far, by its names; in one statement. */
  public List<SuggestionView> suggest(String typed, String language) {
    return suggesting.begun(typed, language);
  }

  /** Why visitors do not see an entry that was published, if it is hidden. */
  public Optional<WithheldView> withheld(EntryId id, String language) {
    return withholding.of(id, language);
  }

  /** The same of one edition. */
  public Optional<WithheldView> withheld(EntryId id, int edition, String language) {
    return withholding.of(id, edition, language);
  }

  /** The same of a scan. */
  public Optional<WithheldView> withheld(EntryId id, ObjectId scan, String language) {
    return withholding.of(id, scan, language);
  }

  /**
   * Where an address leads on to if its entry was merged into another: the path of that one.
   *
   * @param question the question that is asked for; empty for the entry
   */
  public Optional<String> movedTo(EntryId id, Optional<LocalId> question, String language) {
    return question
        .map(asked -> forwarding.from(id, asked, language))
        .orElseGet(() -> forwarding.from(id, language));
  }

  /** The entry into which another was merged, for programs. */
  public Optional<EntryId> mergedInto(EntryId id) {
    return forwarding.kept(id);
  }

  /** The first page. */
  public HomeView home(String language) {
    return threshold.home(language);
  }

  /** What the archive is called; empty if it has not been named. */
  public TextView name(String language) {
    return threshold.name(language);
  }

  /** The same in all languages that it has. */
  public Texts name() {
    return threshold.name();
  }

  /** A page by which the archive speaks of itself. */
  public StandingView standing(StandingPage page, String language) {
    return standing.current(page, language);
  }

  /** A page of the first level of the holdings. */
  public HoldingsView holdings(TreeAsked asked, String language) {
    return new HoldingsView(branches.within(Optional.empty(), asked, language));
  }

  /** A page of a list. */
  public ListView list(ListAsked asked, String language) {
    return lists.view(asked, language);
  }

  /** A page of the stories by month. */
  public StoriesView stories(int page, String language) {
    return stories.list(page, language);
  }

  /** The latest stories whole. */
  public FeedView feed(String language) {
    return stories.feed(language);
  }

  /** Rows of a table from anywhere in it, at most 200. */
  public List<ListRow> rows(TableAsked asked, int from, int size, String language) {
    return shelf.list(asked.selection(from, Math.min(size, 200)), language);
  }

  /** How many rows a table has. */
  public long count(TableAsked asked) {
    return shelf.count(asked.selection(0, 1));
  }

  /** A page of the open questions. */
  public QuestionsView questions(QuestionsAsked wanted, String language) {
    int from = (wanted.page() - 1) * Gathering.LIST_PAGE;
    return new QuestionsView(
        wanted,
        asked.open(wanted, language, from, Gathering.LIST_PAGE),
        asked.count(wanted),
        asked.kinds(),
        asked.contentions(),
        Gathering.LIST_PAGE);
  }

  /** The open questions that changed last; none on persons who may be living. */
  public FeedView changedQuestions(String language) {
    long today = MayBeLiving.number(LocalDate.now(clock));
    return new FeedView(
        FeedView.Subject.QUESTIONS,
        asked.changedLast(today, language, FeedView.ITEMS).stream()
            .map(row -> FeedView.ItemView.of(row, language))
            .toList());
  }

  /** The entries of a list, or of all kinds where it is empty, that were published last. */
  public FeedView newest(String list, Set<EntryKind> kinds, String language) {
    Catalogue.Harvest wanted = new Catalogue.Harvest(kinds, null, null, true, FeedView.ITEMS);
    return new FeedView(
        FeedView.Subject.ENTRIES,
        list,
        catalogue.entries(wanted, language).stream().map(FeedView.ItemView::of).toList());
  }

  /** The entries that are called so in a file outside the archive, at most a few. */
  public List<ListRow> bearing(OutsideId known, String language) {
    return catalogue.bearing(known, language);
  }

  /** What a search finds. */
  public SearchView search(SearchAsked asked, String language) {
    return findings.search(asked, language);
  }

  /** All values of a facet among what a search finds, at most 300. */
  public FacetListView values(SearchAsked asked, Facet facet, boolean byName, String language) {
    return facets.of(asked, facet, byName, language);
  }

  /** A part of what a search finds, to be taken away; at most 100 lines at once. */
  public FoundPiece found(SearchAsked asked, int from, String language) {
    return found.of(asked, from, SearchQuery.MOST, language);
  }

  /** Entries by their identifiers, in that order. */
  public List<FoundItem> listed(List<EntryId> entries, String language) {
    return found.of(entries, language);
  }

  /** The same to be cited. */
  public List<Reference> references(List<FoundItem> items, String language, String root) {
    return found.references(items, language, root);
  }

  /** What a search finds that was announced last. */
  public FeedView foundLately(SearchAsked asked, String language) {
    return found.feed(asked, language);
  }
}
