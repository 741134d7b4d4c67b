package org.variorum.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.MalformedIdentifierException;
import org.variorum.identifier.ObjectId;
import org.variorum.readingroom.ListSort;
import org.variorum.readingroom.Listing;
import org.variorum.readingroom.QuestionsAsked;
import org.variorum.readingroom.SearchAsked;
import org.variorum.readingroom.SourceAsked;
import org.variorum.readingroom.TableAsked;
import org.variorum.readingroom.TreeAsked;
import org.variorum.search.Span;
import org.variorum.standing.StandingPage;
import org.variorum.visitors.FollowKey;

/**
 * Reads the path and the declared parameters of an address. Parameters that nobody declared are
 * dropped; one that cannot be read stands at its default.
 */
final class AddressReader {
  private static final Pattern TWO = Pattern.compile("([1-9][0-9]{0,8})\\.\\.([1-9][0-9]{0,8})");
  private static final int LONGEST = 300;
  private static final int LAST_PAGE = 10_000;
  private static final int LAST_YEAR = 9999;
  private static final int MOST_BESIDE = 4;

  private final Map<String, String[]> parameters;

  AddressReader(Map<String, String[]> parameters) {
    this.parameters = parameters;
  }

  /** What the path asks for, language taken off before; empty if there is no such address. */
  Optional<Address> read(String path) {
    List<String> steps = List.of(path.substring(1).split("/", -1));
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
      case "questions.atom" -> Optional.of(new Address.QuestionFeed());
      case "stories.atom" -> Optional.of(new Address.Feed());
      default ->
          StandingPage.coded(step).<Address>map(Address.Standing::new).or(() -> listing(step));
    };
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
    return new SearchAsked(
        words("q"),
        flag("exact", "true"),
        words("kind"),
        new SearchAsked.Filters(
            flag("scans", "true"),
            flag("disagree", "true"),
            words("by"),
            new Span(year("from"), year("to")),
            new Span(figure("least"), figure("most"))),
        page());
  }

  /** A number of a thousand or more may be parted into groups of three, as people write them. */
  private long figure(String name) {
    String digits = words(name).replaceAll("(?<=[0-9])[ .,'’\\u00A0\\u202F](?=[0-9]{3})", "");
    return digits.matches("[1-9][0-9]{0,17}") ? Long.parseLong(digits) : 0;
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
    return Listing.coded(step)
        .map(
            listing ->
                new Address.OfList(
                    listing, words("filter"), words("sort"), flag("order", "down"), page()));
  }

  private Optional<Address> second(String first, String second) {
    if (first.equals("entry")) {
      return Optional.of(new Address.OfEntry(new EntryId(second), "", tree()));
    }
    if (first.equals("follow")) {
      return FollowKey.of(second).map(Address.OfMessage::new);
    }
    return second.equals("table")
        ? Listing.coded(first).map(listing -> new Address.OfTable(table(listing)))
        : Optional.empty();
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
      case "question" -> Optional.of(new Address.OfQuestion(id, new LocalId(last), sources()));
      case "scan" -> Optional.of(new Address.OfScan(id, new ObjectId(last), words("q")));
      default -> Optional.empty();
    };
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
    String value = values == null || values.length == 0 ? "" : values[0].strip();
    return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
  }
}
