package org.variorum.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.MalformedIdentifierException;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.OutsideId;
import org.variorum.readingroom.ListAsked;
import org.variorum.readingroom.ListSort;
import org.variorum.readingroom.Listing;
import org.variorum.readingroom.MapAsked;
import org.variorum.readingroom.OccurrencesAsked;
import org.variorum.readingroom.Period;
import org.variorum.readingroom.QuestionsAsked;
import org.variorum.readingroom.SearchAsked;
import org.variorum.readingroom.SearchSyntax;
import org.variorum.readingroom.SourceAsked;
import org.variorum.readingroom.TableAsked;
import org.variorum.readingroom.TimeAsked;
import org.variorum.readingroom.TimelineAsked;
import org.variorum.readingroom.TreeAsked;
import org.variorum.search.Facet;
import org.variorum.search.SearchSort;
import org.variorum.search.Span;
import org.variorum.search.Trait;
import org.variorum.search.WordFields;
import org.variorum.standing.StandingPage;
import org.variorum.visitors.FollowKey;

/**
 * Reads the path and the declared parameters of an address. Parameters that nobody declared are
 * dropped; one that cannot be read stands at its default.
 */
final class AddressReader {
  private static final Pattern TWO = Pattern.compile("([1-9][0-9]{0,8})\\.\\.([1-9][0-9]{0,8})");
  private static final int LONGEST = 300;
  private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}]");
  private static final int LAST_PAGE = 10_000;
  private static final int LAST_YEAR = 9999;
  private static final int MOST_BESIDE = 4;
  private static final int MOST_LISTED = 200;
  private static final int FARTHEST = 5000;
  private static final String FEED = ".atom";

  /** What the address of linked data ends with. */
  private static final Pattern LINKED =
      Pattern.compile(
          "(.*)("
              + Pattern.quote(Address.OfLinkedData.JSON)
              + "|"
              + Pattern.quote(Address.OfLinkedData.TURTLE)
              + ")");

  private final Map<String, String[]> parameters;

  AddressReader(Map<String, String[]> parameters) {
    this.parameters = parameters;
  }

  /** What the path asks for, language taken off before; empty if there is no such address. */
  Optional<Address> read(String path) {
    List<String> steps = List.of(path.substring(1).split("/", -1));
    if (steps.get(0).equals("id") && steps.size() > 2) { // an identifier may hold strokes itself
      String value = String.join("/", steps.subList(2, steps.size()));
      return OutsideId.of(steps.get(1), value).map(Address.Elsewhere::new);
    }
    try {
      return switch (steps.size()) {
        case 1 -> first(steps.get(0));
        case 2 -> second(steps.get(0), steps.get(1));
        case 3 -> third(steps);
        case 4 -> fourth(steps);
        default -> Optional.empty();
      };
    } catch (MalformedIdentifierException noSuchIdentifier) {
      return Optional.empty();
    }
  }

  private Optional<Address> first(String step) {
    return switch (step) {
      case "" -> Optional.of(new Address.Home());
      case "search" -> Optional.of(new Address.Finding(asked()));
      case "documents" -> Optional.of(new Address.Holdings(tree()));
      case "questions" -> Optional.of(new Address.OpenQuestions(questions()));
      case "beside" -> beside();
      case "timeline" -> Optional.of(new Address.OfTimeline(timeline()));
      case "map" -> Optional.of(new Address.OfMap(map()));
      case "questions.atom" -> Optional.of(new Address.QuestionFeed());
      case "stories.atom" -> Optional.of(new Address.Feed());
      case "search.atom" -> Optional.of(new Address.FoundFeed(asked()));
      case "my-list" -> Optional.of(new Address.OwnList(entries()));
      case "api" -> Optional.of(new Address.Interface());
      default ->
          StandingPage.coded(step)
              .<Address>map(Address.Standing::new)
              .or(() -> listing(step))
              .or(() -> file(step))
              .or(() -> feed(step));
    };
  }

  private static Optional<Address> feed(String step) {
    if (!step.endsWith(FEED)) {
      return Optional.empty();
    }
    String list = step.substring(0, step.length() - FEED.length());
    if (list.equals("entries")) {
      return Optional.of(new Address.EntryFeed(""));
    }
    return list.equals("documents") || Listing.coded(list).isPresent()
        ? Optional.of(new Address.EntryFeed(list))
        : Optional.empty();
  }

  /** As many as can be told apart on a screen. */
  private Optional<Address> beside() {
    List<EntryId> documents =
        Arrays.stream(parameters.getOrDefault("document", new String[0]))
            .filter(EntryId::isValid)
            .limit(MOST_BESIDE)
            .map(EntryId::new)
            .toList();
    return documents.isEmpty() ? Optional.empty() : Optional.of(new Address.Beside(documents));
  }

  private SearchAsked asked() {
    String phrase = words("phrase");
    SearchAsked said =
        new SearchAsked(
            (words("q") + (phrase.isEmpty() ? "" : " \"" + phrase.replace("\"", " ") + '"'))
                .strip(),
            flag("exact", "true"),
            words("kind"),
            filters(),
            SearchSort.coded(words("sort")),
            page());
    return SearchSyntax.read(said);
  }

  private SearchAsked.Filters filters() {
    Set<Trait> traits =
        Stream.of(Trait.values())
            .filter(trait -> flag(trait.code(), "true"))
            .collect(Collectors.toSet());
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      chosen.put(facet, several(facet.code()));
    }
    return new SearchAsked.Filters(
        traits,
        chosen,
        number(words("km")).filter(km -> km <= FARTHEST).orElse(0),
        new TimeAsked(words("from"), words("to"), flag("style", "old")),
        new Span(SearchSyntax.figure(words("least")), SearchSyntax.figure(words("most"))),
        new WordFields(
            words("heading"), words("text"), words("title"), words("code"), words("without")));
  }

  /** Several values of one name; in one field they are parted by semicolons. */
  private List<String> several(String name) {
    return Stream.of(parameters.getOrDefault(name, new String[0]))
        .limit(SearchAsked.MOST_VALUES)
        .flatMap(value -> Stream.of(value.split(";", -1)).limit(SearchAsked.MOST_VALUES))
        .map(value -> text(value).strip())
        .filter(value -> !value.isEmpty())
        .map(value -> value.length() > LONGEST ? value.substring(0, LONGEST) : value)
        .toList();
  }

  private List<EntryId> entries() {
    return Stream.of(
            parameters.getOrDefault("entries", new String[] {""})[0].split("\\.", MOST_LISTED + 1))
        .filter(EntryId::isValid)
        .map(EntryId::new)
        .distinct()
        .limit(MOST_LISTED)
        .toList();
  }

  private Optional<Address> file(String step) {
    int dot = step.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    Optional<RowFormat> format = RowFormat.ending(step.substring(dot + 1));
    return switch (step.substring(0, dot)) {
      case "search" -> format.map(as -> new Address.FoundFile(asked(), as));
      case "my-list" -> format.map(as -> new Address.OwnFile(entries(), as));
      default -> Optional.empty();
    };
  }

  private int year(String name) {
    return number(words(name)).filter(year -> year <= LAST_YEAR).orElse(0);
  }

  private Optional<Address> listing(String step) {
    if (step.equals(Listing.STORIES.code())
        && words("filter").isEmpty()
        && words("sort").isEmpty()) {
      return Optional.of(new Address.Stories(page()));
    }
    return Listing.coded(step).map(listing -> new Address.OfList(list(listing)));
  }

  private ListAsked list(Listing listing) {
    return new ListAsked(
        listing,
        words("filter"),
        words("kind"),
        words("sort").equals(ListSort.TIME.code()),
        words("at"),
        words("after"),
        words("before"),
        page());
  }

  private OccurrencesAsked occurrences() {
    return new OccurrencesAsked(
        new Period(words("from"), words("to")),
        words("kind"),
        words("about"),
        flag("disputed", "true"));
  }

  private TimelineAsked timeline() {
    return new TimelineAsked(occurrences(), flag("as", "list"), words("after"));
  }

  private MapAsked map() {
    return new MapAsked(
        occurrences(),
        MapAsked.Spot.of(words("at")),
        number(words("zoom")).orElse(0),
        words("place"),
        flag("borders", "true"),
        flag("as", "list"),
        page());
  }

  private Optional<Address> second(String first, String second) {
    Matcher linked = LINKED.matcher(second);
    if (first.equals("entry") && linked.matches()) {
      return Optional.of(
          new Address.OfLinkedData(
              new EntryId(linked.group(1)), Optional.empty(), isTurtle(linked)));
    }
    if (first.equals("entry")) {
      return Optional.of(new Address.OfEntry(new EntryId(second), "", tree()));
    }
    if (first.equals("follow")) {
      return FollowKey.of(second).map(Address.OfMessage::new);
    }
    if (first.equals("search")) {
      return Facet.coded(second)
          .map(facet -> new Address.FacetValues(asked(), facet, flag("order", "name")));
    }
    return second.equals("table")
        ? Listing.coded(first).map(listing -> new Address.OfTable(table(listing)))
        : Optional.empty();
  }

  private static boolean isTurtle(Matcher linked) {
    return linked.group(2).equals(Address.OfLinkedData.TURTLE);
  }

  private TableAsked table(Listing listing) {
    return new TableAsked(
        listing,
        words("filter"),
        words("kind"),
        year("from"),
        year("to"),
        flag("disputed", "true"),
        ListSort.coded(words("sort")),
        flag("order", "down"),
        page());
  }

  private Optional<Address> third(List<String> steps) {
    if (!steps.get(0).equals("entry")) {
      return Optional.empty();
    }
    EntryId id = new EntryId(steps.get(1));
    Optional<FormKind> form = FormKind.coded(steps.get(2));
    if (form.isPresent()) {
      return form.map(kind -> new Address.OfForm(kind, id, words("part")));
    }
    return Optional.of(
        switch (steps.get(2)) {
          case "editions" -> editions(id);
          case "within" -> new Address.OfBranch(id, words("q"));
          case "relations" -> new Address.OfRelations(id, flag("as", "list"));
          case "scan" -> new Address.OfLeaf(id, number(words("page")).orElse(1), words("q"));
          case "take" -> new Address.OfFiles(id);
          case "cite" -> new Address.OfReference(id, words("part"), words("style"));
          default -> new Address.OfEntry(id, steps.get(2), tree());
        });
  }

  /** Two editions to be compared are chosen in a form, or else all are listed. */
  private Address editions(EntryId id) {
    return number(words("from"))
        .<Address>flatMap(
            from -> number(words("to")).map(to -> Address.BetweenEditions.of(id, from, to)))
        .orElse(new Address.OfEditions(id));
  }

  private static Optional<Address> between(EntryId id, String numbers) {
    Matcher two = TWO.matcher(numbers);
    return two.matches()
        ? Optional.of(
            Address.BetweenEditions.of(
                id, Integer.parseInt(two.group(1)), Integer.parseInt(two.group(2))))
        : Optional.empty();
  }

  private Optional<Address> fourth(List<String> steps) {
    if (!steps.get(0).equals("entry")) {
      return Optional.empty();
    }
    EntryId id = new EntryId(steps.get(1));
    String last = steps.get(3);
    return switch (steps.get(2)) {
      case "edition" -> number(last).map(n -> new Address.OfEdition(id, n));
      case "editions" -> between(id, last);
      case "question" -> Optional.of(question(id, last));
      case "scan" -> Optional.of(new Address.OfScan(id, new ObjectId(last), words("q")));
      default -> Optional.empty();
    };
  }

  private Address question(EntryId id, String last) {
    Matcher linked = LINKED.matcher(last);
    return linked.matches()
        ? new Address.OfLinkedData(id, Optional.of(new LocalId(linked.group(1))), isTurtle(linked))
        : new Address.OfQuestion(id, new LocalId(last), sources());
  }

  private SourceAsked sources() {
    return new SourceAsked(words("kind"), words("nearness"), words("interest"));
  }

  private QuestionsAsked questions() {
    return new QuestionsAsked(
        words("kind"),
        words("over"),
        number(words("sources")).orElse(0),
        flag("sort", "sources"),
        page());
  }

  private TreeAsked tree() {
    return new TreeAsked(page(), flag("scans", "true"));
  }

  private int page() {
    return number(words("page")).filter(page -> page <= LAST_PAGE).orElse(1);
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private boolean flag(String name, String set) {
    return words(name).equals(set);
  }

  private String words(String name) {
    String[] values = parameters.get(name);
    String value = values == null || values.length == 0 ? "" : text(values[0]).strip();
    return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
  }

  /** Without signs that are no text, which a database may refuse. */
  private static String text(String value) {
    return NO_TEXT.matcher(value).replaceAll(" ");
  }
}
