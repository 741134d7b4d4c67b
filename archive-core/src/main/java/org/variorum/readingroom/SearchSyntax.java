package org.variorum.readingroom;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.search.Facet;
import org.variorum.search.KindGroup;
import org.variorum.search.Span;
import org.variorum.search.Trait;
import org.variorum.search.WordFields;

/**
 * All of a search in one box: {@code Vlasov kind:person topic:"Prisoners of war" 1942..1943
 * place:Prague~50km -army}. Fields have names in each language of the pages. What is not understood
 * stays among the words; nothing is an error.
 */
public final class SearchSyntax {
  private static final String QUOTES = "\"“”„«»";
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<!\\S)(-)?(?:(\\p{L}{1,20}):)?(?:[Q]([^Q]*)[Q](?:~(\\d{1,5})(?:km|км)?)?|([^\\sQ]+))(?!\\S)"
              .replace("Q", QUOTES));
  private static final Pattern FAR = Pattern.compile("(.+)~(\\d{1,5})(?:km|км)?");
  private static final Pattern SPAN = Pattern.compile("(.*?)\\.\\.(.*)", Pattern.DOTALL);
  private static final Pattern PLAIN = Pattern.compile("[^\\s:~Q]+".replace("Q", QUOTES));
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}");
  private static final int LONGEST = 200;

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          named("type", "type", "kind", "вид", "art"),
          named("topic", "topic", "тема", "thema"),
          named("place", "place", "место", "ort"),
          named("person", "person", "who", "лицо", "кто", "wer"),
          named("by", "by", "source", "источник", "quelle"),
          named("under", "under", "in", "фонд", "bestand"),
          named("language", "language", "lang", "язык", "sprache"),
          named("heading", "heading", "name", "заголовок", "имя"),
          named("text", "text", "текст"),
          named("title", "title", "название", "titel"),
          named("code", "code", "шифр", "signatur"),
          named("date", "date", "дата", "datum"),
          named("oldstyle", "oldstyle", "стстиль"),
          named("figure", "figure", "число", "zahl"),
          named("has", "has", "with", "есть", "mit"));

  private static final Map<String, Trait> TRAITS =
      Map.ofEntries(
          entry("scans", Trait.SCANS),
          entry("сканы", Trait.SCANS),
          entry("disagree", Trait.DISAGREE),
          entry("dispute", Trait.DISAGREE),
          entry("спор", Trait.DISAGREE),
          entry("streit", Trait.DISAGREE),
          entry("checked", Trait.CHECKED),
          entry("сверено", Trait.CHECKED),
          entry("geprüft", Trait.CHECKED));

  private static final Map<String, BiFunction<WordFields, String, WordFields>> FIELDS =
      Map.of(
          "heading", (all, words) -> all.heading(joined(all.heading(), words)),
          "text", (all, words) -> all.text(joined(all.text(), words)),
          "title", (all, words) -> all.title(joined(all.title(), words)),
          "code", (all, words) -> all.code(words),
          "without", (all, words) -> all.without(joined(all.without(), words)));

  private final StringBuilder rest = new StringBuilder();
  private final List<String> strange = new ArrayList<>();
  private SearchAsked.Filters filters;

  private SearchSyntax(SearchAsked.Filters filters) {
    this.filters = filters;
  }

  private static Map.Entry<String, String> named(String code, String... names) {
    return entry(code, String.join(" ", names));
  }

  private static String joined(String before, String words) {
    return before.isEmpty() ? words : before + " " + words;
  }

  /** The same with what stands in the words as fields taken out of them. */
  public static SearchAsked read(SearchAsked asked) {
    SearchSyntax read = new SearchSyntax(asked.filters()).take(asked.words());
    return new SearchAsked(
        read.rest.toString().strip(),
        asked.exact(),
        asked.group(),
        read.filters,
        asked.sort(),
        asked.page());
  }

  /** What in the words looks like a field and is none. */
  static List<String> notUnderstood(String words) {
    return new SearchSyntax(SearchAsked.Filters.NONE).take(words).strange;
  }

  private SearchSyntax take(String words) {
    Matcher token = TOKEN.matcher(words);
    int done = 0;
    while (token.find()) {
      rest.append(words, done, token.start());
      done = token.end();
      if (!isTaken(token)) {
        rest.append(token.group());
      }
    }
    rest.append(words.substring(done));
    String left = rest.toString().replaceAll("[ \\t]{2,}", " ");
    rest.setLength(0);
    rest.append(left);
    return this;
  }

  private boolean isTaken(Matcher token) {
    boolean quoted = token.group(5) == null;
    String value = (quoted ? token.group(3) : token.group(5)).strip();
    boolean without = token.group(1) != null;
    if (value.isEmpty()) {
      return false;
    }
    if (token.group(2) == null) {
      return without ? isLeftOut(value, quoted) : !quoted && isSpan(value);
    }
    Optional<String> field = field(token.group(2));
    boolean taken =
        !without
            && field.isPresent()
            && set(field.get(), value, quoted, quoted ? token.group(4) : null);
    if (!taken && !value.startsWith("//")) {
      strange.add(token.group());
    }
    return taken;
  }

  private boolean isLeftOut(String value, boolean quoted) {
    if (!Character.isLetter(value.codePointAt(0)) || isFull(filters.fields().without())) {
      return false;
    }
    filters = filters.saying(set("without", quoted ? '"' + value + '"' : value));
    return true;
  }

  private WordFields set(String field, String words) {
    return Objects.requireNonNull(FIELDS.get(field)).apply(filters.fields(), words);
  }

  private static boolean isFull(String words) {
    return words.length() > LONGEST;
  }

  private static Optional<String> field(String name) {
    String typed = name.toLowerCase(Locale.ROOT);
    return NAMES.entrySet().stream()
        .filter(known -> List.of(known.getValue().split(" ")).contains(typed))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private boolean set(String field, String value, boolean quoted, @Nullable String far) {
    if (FIELDS.containsKey(field)) {
      filters =
          filters.saying(set(field, quoted && value.contains(" ") ? '"' + value + '"' : value));
      return true;
    }
    return switch (field) {
      case "date" -> isSpan(value) || isDate(value);
      case "oldstyle" -> isDate(value, true) || isSpan(value, true);
      case "figure" -> isFigure(value);
      case "has" -> hasTrait(value.toLowerCase(Locale.ROOT));
      case "type" -> addAll(Facet.TYPE, kinds(value.toLowerCase(Locale.ROOT)));
      case "language" -> TAG.matcher(value).matches() && addAll(Facet.LANGUAGE, List.of(value));
      case "place" -> isPlace(value, far);
      default -> addAll(Facet.coded(field).orElseThrow(), List.of(value));
    };
  }

  private boolean addAll(Facet facet, List<String> values) {
    List<String> all = new ArrayList<>(filters.of(facet));
    all.addAll(values);
    filters = filters.with(facet, all);
    return !values.isEmpty();
  }

  private boolean isPlace(String value, @Nullable String far) {
    Matcher distance = FAR.matcher(value);
    boolean said = distance.matches();
    String name = said ? distance.group(1) : value;
    String kilometres = said ? distance.group(2) : far;
    addAll(Facet.PLACE, List.of(name));
    if (kilometres != null) {
      filters = filters.within(Integer.parseInt(kilometres));
    }
    return true;
  }

  private boolean hasTrait(String value) {
    Trait trait = TRAITS.get(value);
    if (trait == null) {
      return false;
    }
    filters = filters.has(trait) ? filters : filters.toggled(trait);
    return true;
  }

  /** A kind of entry by its code, or the kinds of a tab by the tab's. */
  private static List<String> kinds(String value) {
    Set<String> kinds =
        Stream.of(EntryKind.values())
            .filter(kind -> kind.code().equals(value) || KindGroup.of(kind).code().equals(value))
            .map(EntryKind::code)
            .collect(Collectors.toSet());
    return value.equals("question") || value.equals("page")
        ? List.of(value)
        : kinds.stream().sorted().toList();
  }

  private boolean isSpan(String value) {
    return isSpan(value, false);
  }

  private boolean isSpan(String value, boolean oldStyle) {
    Matcher span = SPAN.matcher(value);
    if (!span.matches()) {
      return false;
    }
    TimeAsked times = new TimeAsked(span.group(1).strip(), span.group(2).strip(), oldStyle);
    return take(times);
  }

  private boolean isDate(String value) {
    return isDate(value, false);
  }

  private boolean isDate(String value, boolean oldStyle) {
    return !value.contains("..") && take(new TimeAsked(value, value, oldStyle));
  }

  private boolean take(TimeAsked times) {
    if (!times.isAsked() || !times.misread().isEmpty()) {
      return false;
    }
    filters = filters.during(times);
    return true;
  }

  private boolean isFigure(String value) {
    Matcher span = SPAN.matcher(value);
    Span figures =
        span.matches()
            ? new Span(figure(span.group(1)), figure(span.group(2)))
            : new Span(figure(value), figure(value));
    if (!figures.isAsked()) {
      return false;
    }
    filters = filters.counting(figures);
    return true;
  }

  /** A number, perhaps parted into groups of three, as people write them; 0 if it is none. */
  public static long figure(String typed) {
    String digits = typed.strip().replaceAll("(?<=[0-9])[ .,'’\\u00A0\\u202F](?=[0-9]{3})", "");
    return digits.matches("[1-9][0-9]{0,17}") ? Long.parseLong(digits) : 0;
  }

  /**
   * A search as it may be typed.
   *
   * @param names of the values that are identifiers
   */
  static String written(SearchAsked asked, Map<String, String> names) {
    List<String> parts = new ArrayList<>();
    SearchAsked.Filters filters = asked.filters();
    parts.add(asked.words());
    filters
        .chosen()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value ->
                        parts.add(
                            field(facet.code(), names.getOrDefault(value, value))
                                + distance(facet, filters.kilometres()))));
    filters.traits().forEach(trait -> parts.add("has:" + trait.code()));
    if (filters.times().isAsked()) {
      parts.add(written(filters.times()));
    }
    if (filters.figures().isAsked()) {
      parts.add("figure:" + end(filters.figures().from()) + ".." + end(filters.figures().to()));
    }
    written(filters.fields(), parts);
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }

  private static String distance(Facet facet, int kilometres) {
    return facet == Facet.PLACE && kilometres > 0 ? "~" + kilometres + "km" : "";
  }

  private static String end(long number) {
    return number == 0 ? "" : Long.toString(number);
  }

  private static String written(TimeAsked times) {
    boolean one = times.from().equals(times.to());
    String span = one ? times.from() : times.from() + ".." + times.to();
    if (times.oldStyle()) {
      return field("oldstyle", span);
    }
    return one || span.contains(" ") ? field("date", span) : span;
  }

  private static void written(WordFields fields, List<String> parts) {
    words("heading", fields.heading(), parts);
    words("text", fields.text(), parts);
    words("title", fields.title(), parts);
    if (!fields.code().isEmpty()) {
      parts.add(field("code", fields.code()));
    }
    Matcher token = TOKEN.matcher(fields.without());
    while (token.find()) {
      parts.add("-" + token.group());
    }
  }

  /** Each word for itself, so that they need not stand beside each other. */
  private static void words(String name, String words, List<String> parts) {
    Matcher token = TOKEN.matcher(words);
    while (token.find()) {
      parts.add(name + ":" + token.group());
    }
  }

  private static String field(String name, String value) {
    String plain = value.replaceAll("[" + QUOTES + "]", "");
    return name + ":" + (PLAIN.matcher(plain).matches() ? plain : '"' + plain + '"');
  }
}
