package org.variorum.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.OutsideId;
import org.variorum.readingroom.ListAsked;
import org.variorum.readingroom.ListSort;
import org.variorum.readingroom.MapAsked;
import org.variorum.readingroom.OccurrencesAsked;
import org.variorum.readingroom.QuestionsAsked;
import org.variorum.readingroom.SearchAsked;
import org.variorum.readingroom.SourceAsked;
import org.variorum.readingroom.TableAsked;
import org.variorum.readingroom.TimelineAsked;
import org.variorum.readingroom.TreeAsked;
import org.variorum.search.Facet;
import org.variorum.search.SearchSort;
import org.variorum.search.Trait;
import org.variorum.standing.StandingPage;
import org.variorum.visitors.FollowKey;

/** What a public address asks for, parsed once; the language stands beside it. */
public sealed interface Address {

  /** The path without a language, with the parameters that count, in one order. */
  String path();

  /** What is about one entry. */
  sealed interface AboutEntry extends Address {
    EntryId id();
  }

  /** The first page. */
  record Home() implements Address {
    @Override
    public String path() {
      return "/";
    }
  }

  /** A search. */
  record Finding(SearchAsked asked) implements Address {
    @Override
    public String path() {
      return searched("/search", asked);
    }
  }

  private static String searched(String path, SearchAsked asked) {
    return searched(path, asked, "");
  }

  /** A search by its parameters, in one order. */
  private static String searched(String path, SearchAsked asked, String order) {
    SearchAsked.Filters filters = asked.filters();
    Query query =
        new Query(path)
            .with("q", asked.words())
            .with("kind", asked.group())
            .with("exact", asked.exact() ? "true" : "");
    for (Trait trait : Trait.values()) {
      query.with(trait.code(), filters.has(trait) ? "true" : "");
    }
    filters
        .chosen()
        .forEach((facet, values) -> values.forEach(value -> query.with(facet.code(), value)));
    return query
        .with("km", filters.kilometres())
        .with("from", filters.times().from())
        .with("to", filters.times().to())
        .with("style", filters.times().oldStyle() && filters.times().isAsked() ? "old" : "")
        .with("least", filters.figures().from())
        .with("most", filters.figures().to())
        .with("heading", filters.fields().heading())
        .with("text", filters.fields().text())
        .with("title", filters.fields().title())
        .with("code", filters.fields().code())
        .with("without", filters.fields().without())
        .with("sort", asked.sort() == SearchSort.RELEVANCE ? "" : asked.sort().code())
        .with("page", asked.page() == 1 ? 0 : asked.page())
        .with("order", order)
        .toString();
  }

  /** All values of a facet among what a search finds. */
  record FacetValues(SearchAsked asked, Facet facet, boolean byName) implements Address {
    @Override
    public String path() {
      return searched("/search/" + facet.code(), asked.onPage(1), byName ? "name" : "");
    }
  }

  /** What a search finds, as a file for programs. */
  record FoundFile(SearchAsked asked, RowFormat format) implements Address {
    @Override
    public String path() {
      return searched("/search." + format.extension(), asked.onPage(1));
    }
  }

  /** What a search found that changed last, to be followed. */
  record FoundFeed(SearchAsked asked) implements Address {
    @Override
    public String path() {
      return searched("/search.atom", asked.onPage(1));
    }
  }

  /** A reader's own list; what stands on it is known to the browser, or said in the address. */
  record OwnList(List<EntryId> entries) implements Address {
    @Override
    public String path() {
      return listed("/my-list", entries);
    }
  }

  /** The same as a file for programs. */
  record OwnFile(List<EntryId> entries, RowFormat format) implements Address {
    @Override
    public String path() {
      return listed("/my-list." + format.extension(), entries);
    }
  }

  private static String listed(String path, List<EntryId> entries) {
    return new Query(path)
        .with("entries", entries.stream().map(EntryId::value).collect(Collectors.joining(".")))
        .toString();
  }

  /**
   * An entry.
   *
   * @param slug the words after the identifier; empty if there were none
   * @param below which of the units below it, for a unit of description
   */
  record OfEntry(EntryId id, String slug, TreeAsked below) implements AboutEntry {
    @Override
    public String path() {
      return tree("/entry/" + id + (slug.isEmpty() ? "" : "/" + slug), below);
    }
  }

  /** One edition of an entry, which stays for ever. */
  record OfEdition(EntryId id, int number) implements AboutEntry {
    @Override
    public String path() {
      return "/entry/" + id + "/edition/" + number;
    }
  }

  /** The list of an entry's editions. */
  record OfEditions(EntryId id) implements AboutEntry {
    @Override
    public String path() {
      return "/entry/" + id + "/editions";
    }
  }

  /** What changed from one edition of an entry to another, the earlier first. */
  record BetweenEditions(EntryId id, int earlier, int later) implements AboutEntry {

    /** In whichever order they are named. */
    static BetweenEditions of(EntryId id, int one, int other) {
      return new BetweenEditions(id, Math.min(one, other), Math.max(one, other));
    }

    @Override
    public String path() {
      return "/entry/" + id + "/editions/" + earlier + ".." + later;
    }
  }

  /**
   * How an entry is cited.
   *
   * @param part of the entry; empty for the whole
   * @param style the code of a style; empty for the usual one
   */
  record OfReference(EntryId id, String part, String style) implements AboutEntry {
    @Override
    public String path() {
      return new Query("/entry/" + id + "/cite").with("part", part).with("style", style).toString();
    }
  }

  /** The files in which an entry can be taken along. */
  record OfFiles(EntryId id) implements AboutEntry {
    @Override
    public String path() {
      return "/entry/" + id + "/take";
    }
  }

  /**
   * A question with what answers it.
   *
   * @param asked of which sources to see what rests on them
   */
  record OfQuestion(EntryId id, LocalId question, SourceAsked asked) implements AboutEntry {
    @Override
    public String path() {
      return new Query("/entry/" + id + "/question/" + question)
          .with("kind", asked.kind())
          .with("nearness", asked.nearness())
          .with("interest", asked.interest())
          .toString();
    }
  }

  /**
   * A scanned page as an entry shows it.
   *
   * @param words that are sought in the texts of the entry's pages; empty for none
   */
  record OfScan(EntryId id, ObjectId object, String words) implements AboutEntry {
    @Override
    public String path() {
      return new Query("/entry/" + id + "/scan/" + object).with("q", words).toString();
    }
  }

  /** Documents that are looked at beside each other, in their order. */
  record Beside(List<EntryId> documents) implements Address {
    @Override
    public String path() {
      return "/beside?"
          + documents.stream().map(id -> "document=" + id).collect(Collectors.joining("&"));
    }
  }

  /**
   * A page of a document by its number, which leads to the page itself.
   *
   * @param number from 1
   * @param words that are sought in the texts of the entry's pages; empty for none
   */
  record OfLeaf(EntryId id, int number, String words) implements AboutEntry {
    @Override
    public String path() {
      return new Query("/entry/" + id + "/scan").with("page", number).with("q", words).toString();
    }
  }

  /** A list of entries. */
  record OfList(ListAsked asked) implements Address {
    @Override
    public String path() {
      return new Query("/" + asked.listing().code())
          .with("filter", asked.filter())
          .with("kind", asked.kind())
          .with("sort", asked.byTime() ? ListSort.TIME.code() : "")
          .with("at", asked.at())
          .with("after", asked.after())
          .with("before", asked.before())
          .with("page", asked.page() == 1 ? 0 : asked.page())
          .toString();
    }
  }

  /** The same list as a tool. */
  record OfTable(TableAsked asked) implements Address {
    @Override
    public String path() {
      return new Query("/" + asked.listing().code() + "/table")
          .with("filter", asked.filter())
          .with("kind", asked.kind())
          .with("from", asked.from() == 0 ? "" : Integer.toString(asked.from()))
          .with("to", asked.to() == 0 ? "" : Integer.toString(asked.to()))
          .with("disputed", asked.disputed() ? "true" : "")
          .with("sort", asked.sort() == ListSort.NAME ? "" : asked.sort().code())
          .with("order", asked.descending() ? "down" : "")
          .with("page", asked.page() == 1 ? 0 : asked.page())
          .toString();
    }
  }

  /** The first level of the holdings. */
  record Holdings(TreeAsked tops) implements Address {
    @Override
    public String path() {
      return tree("/documents", tops);
    }
  }

  private static String tree(String path, TreeAsked asked) {
    return new Query(path)
        .with("scans", asked.withScans() ? "true" : "")
        .with("page", asked.page() == 1 ? 0 : asked.page())
        .toString();
  }

  /** The stories by month. */
  record Stories(int page) implements Address {
    @Override
    public String path() {
      return new Query("/stories").with("page", page == 1 ? "" : Integer.toString(page)).toString();
    }
  }

  /** The latest stories, for who follows them. */
  record Feed() implements Address {
    @Override
    public String path() {
      return "/stories.atom";
    }
  }

  /** The open questions. */
  record OpenQuestions(QuestionsAsked asked) implements Address {
    @Override
    public String path() {
      return new Query("/questions")
          .with("kind", asked.kind())
          .with("over", asked.over())
          .with("sources", asked.sources())
          .with("sort", asked.mostSourcesFirst() ? "sources" : "")
          .with("page", asked.page() == 1 ? 0 : asked.page())
          .toString();
    }
  }

  /** The open questions that changed last, for who follows them. */
  record QuestionFeed() implements Address {
    @Override
    public String path() {
      return "/questions.atom";
    }
  }

  /**
   * The entries that were published last, for who follows them.
   *
   * @param list of which list; empty for all of them, {@code documents} for the holdings
   */
  record EntryFeed(String list) implements Address {
    @Override
    public String path() {
      return "/" + (list.isEmpty() ? "entries" : list) + ".atom";
    }
  }

  /**
   * What an entry or a question says, for machines.
   *
   * @param question empty for the entry
   * @param turtle whether in that form and not in JSON
   */
  record OfLinkedData(EntryId id, Optional<LocalId> question, boolean turtle)
      implements AboutEntry {
    static final String JSON = ".jsonld";
    static final String TURTLE = ".ttl";

    @Override
    public String path() {
      return "/entry/"
          + id
          + question.map(asked -> "/question/" + asked).orElse("")
          + (turtle ? TURTLE : JSON);
    }
  }

  /** Whatever is called so in a file outside the archive. */
  record Elsewhere(OutsideId known) implements Address {
    @Override
    public String path() {
      return "/id/" + known.file() + "/" + known.value();
    }
  }

  /** How programs ask the archive. */
  record Interface() implements Address {
    @Override
    public String path() {
      return "/api";
    }
  }

  /** A page about the archive itself. */
  record Standing(StandingPage page) implements Address {
    @Override
    public String path() {
      return "/" + page.code();
    }
  }

  /** A stretch of the timeline. */
  record OfTimeline(TimelineAsked asked) implements Address {
    @Override
    public String path() {
      return narrowed("/timeline", asked.which())
          .with("as", asked.list() ? "list" : "")
          .with("after", asked.after())
          .toString();
    }
  }

  /** A piece of the map. */
  record OfMap(MapAsked asked) implements Address {
    @Override
    public String path() {
      return narrowed("/map", asked.which())
          .with("at", asked.at() == null ? "" : asked.at().toString())
          .with("zoom", asked.zoom())
          .with("place", asked.place())
          .with("borders", asked.borders() ? "true" : "")
          .with("as", asked.list() ? "list" : "")
          .with("page", asked.page() == 1 ? 0 : asked.page())
          .toString();
    }
  }

  private static Query narrowed(String path, OccurrencesAsked which) {
    return new Query(path)
        .with("from", which.period().from())
        .with("to", which.period().to())
        .with("kind", which.kind())
        .with("about", which.about())
        .with("disputed", which.disputed() ? "true" : "");
  }

  /** What is found within a unit of the holdings. */
  record OfBranch(EntryId id, String words) implements AboutEntry {
    @Override
    public String path() {
      return new Query("/entry/" + id + "/within").with("q", words).toString();
    }
  }

  /**
   * Whom an entry has to do with.
   *
   * @param list as a list, without charts
   */
  record OfRelations(EntryId id, boolean list) implements AboutEntry {
    @Override
    public String path() {
      return new Query("/entry/" + id + "/relations").with("as", list ? "list" : "").toString();
    }
  }

  /** What a visitor sends and follows: given out anew each time, never kept. */
  sealed interface Personal extends Address {}

  /**
   * A form to write to the archive by.
   *
   * @param part of the entry that it is about; empty for the whole
   */
  record OfForm(FormKind kind, EntryId id, String part) implements Personal, AboutEntry {
    @Override
    public String path() {
      return new Query("/entry/" + id + "/" + kind.code()).with("part", part).toString();
    }
  }

  /** What became of a message. */
  record OfMessage(FollowKey key) implements Personal {
    @Override
    public String path() {
      return "/follow/" + key.value();
    }
  }
}
