package org.variorum.shorthand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.citation.Locator;
import org.variorum.identifier.EntryId;
import org.variorum.name.NameKeys;
import org.variorum.name.Spelling;
import org.variorum.source.WorkEdition;

/**
 * All sources by the keys under which they can be cited. Of sources that would have one key, the
 * eldest is {@code a}, the next {@code b}; the bare key then names none of them.
 */
public final class SourceBook {
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"\\s*(.*)");
  private static final Pattern EDITION = Pattern.compile("(.+)/(e[1-9]\\d{0,6})");
  private static final int MOST_NEAR = 5;

  private final List<KeyedSource> sources;
  private final Map<String, KeyedSource> byKey = new HashMap<>();
  private final Map<EntryId, KeyedSource> byId = new HashMap<>();
  private final Map<EntryId, Named> words = new HashMap<>();

  /** What a source answers to. */
  private record Named(Set<String> words, Set<String> sounds, Set<String> titles) {}

  private SourceBook(List<KeyedSource> sources) {
    this.sources = List.copyOf(sources);
    sources.forEach(
        one -> {
          byKey.put(one.key(), one);
          byId.put(one.source().id(), one);
          words.put(one.source().id(), named(one.source()));
        });
  }

  /** The book of some sources, the eldest first. */
  public static SourceBook of(List<KnownSource> eldestFirst) {
    Map<SourceKey, List<KnownSource>> groups =
        eldestFirst.stream()
            .collect(
                Collectors.groupingBy(KnownSource::key, LinkedHashMap::new, Collectors.toList()));
    List<KeyedSource> keyed = new ArrayList<>();
    groups.forEach(
        (key, group) -> {
          for (int i = 0; i < group.size(); i++) {
            SourceKey own = group.size() == 1 ? key : key.turning(i);
            keyed.add(new KeyedSource(own.toString(), group.get(i)));
          }
        });
    keyed.sort(Comparator.comparing(KeyedSource::key));
    return new SourceBook(keyed);
  }

  private static Named named(KnownSource source) {
    Set<String> titles =
        Stream.of(source.shortTitle(), source.heading())
            .flatMap(texts -> texts.byLanguage().values().stream())
            .map(Spelling::line)
            .collect(Collectors.toSet());
    List<String> all =
        Stream.of(
                source.shortTitle().byLanguage().values().stream(),
                source.heading().byLanguage().values().stream(),
                source.authors().stream(),
                Stream.of(source.year()),
                source.editions().stream().map(WorkEdition::title))
            .flatMap(some -> some)
            .flatMap(text -> Spelling.words(text).stream())
            .toList();
    Set<String> sounds =
        source
            .names()
            .flatMap(name -> Spelling.words(name).stream())
            .flatMap(word -> NameKeys.of(word).stream())
            .collect(Collectors.toSet());
    return new Named(
        all.stream().map(Spelling::folded).collect(Collectors.toSet()), sounds, titles);
  }

  public List<KeyedSource> all() {
    return sources;
  }

  public Optional<KeyedSource> with(EntryId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Looks up what was typed: a key or words (in quotes or not), and behind it the place.
   *
   * @param language of the desk, in which a bare number of a page is written out where the edition
   *     does not say its own
   */
  public Sought find(String typed, String language) {
    Matcher quoted = QUOTED.matcher(typed.strip());
    if (quoted.matches()) {
      return sought(byWords(quoted.group(1)), quoted.group(1), "", quoted.group(2), language);
    }
    List<String> tokens = List.of(typed.strip().split("\\s+"));
    String first = tokens.get(0);
    Matcher edition = EDITION.matcher(first);
    String key = edition.matches() ? edition.group(1) : first;
    List<KeyedSource> keyed = byKey(key);
    int title = titleAtTheBeginning(tokens);
    if (!keyed.isEmpty() && title < 2) {
      String part = edition.matches() ? edition.group(2) : "";
      return sought(keyed, first, part, rest(tokens, 1), language);
    }
    return byLongestWords(tokens, language);
  }

  /** How many words in front are the whole title of a source; a key may be the first of them. */
  private int titleAtTheBeginning(List<String> tokens) {
    return IntStream.iterate(tokens.size(), length -> length > 1, length -> length - 1)
        .filter(length -> !titled(String.join(" ", tokens.subList(0, length))).isEmpty())
        .findFirst()
        .orElse(0);
  }

  private Sought byLongestWords(List<String> tokens, String language) {
    for (int length = tokens.size(); length > 0; length--) {
      String start = String.join(" ", tokens.subList(0, length));
      List<KeyedSource> titled = titled(start);
      List<KeyedSource> found = titled.isEmpty() ? byWords(start) : titled;
      if (!found.isEmpty()) {
        return sought(found, start, "", rest(tokens, length), language);
      }
    }
    return new Sought.Unknown(near(tokens.get(0)));
  }

  private static String rest(List<String> tokens, int from) {
    return String.join(" ", tokens.subList(from, tokens.size())).replaceFirst("^,\\s*", "");
  }

  private Sought sought(
      List<KeyedSource> found, String named, String edition, String place, String language) {
    if (found.isEmpty()) {
      return new Sought.Unknown(near(named));
    }
    if (found.size() > 1) {
      return new Sought.Several(found);
    }
    return cited(found.get(0), edition, place, language);
  }

  /**
   * A source as it is cited.
   *
   * @param edition the local id of the edition; empty for the only one, if there is but one
   * @param place as it was typed; may be blank
   */
  Sought.Found cited(KeyedSource one, String edition, String place, String language) {
    Optional<WorkEdition> chosen =
        edition.isEmpty()
            ? one.source().onlyEdition()
            : one.source().editions().stream()
                .filter(held -> held.id().value().equals(edition))
                .findFirst();
    String counted = chosen.map(WorkEdition::language).orElse(language);
    return place.isBlank()
        ? new Sought.Found(one, chosen, Optional.empty())
        : new Sought.Found(one, chosen, Optional.of(new Locator(BarePage.written(place, counted))));
  }

  private List<KeyedSource> byKey(String typed) {
    KeyedSource exact = byKey.get(typed.toLowerCase(Locale.ROOT));
    if (exact != null) {
      return List.of(exact);
    }
    if (!SourceKey.isLike(typed)) {
      return List.of();
    }
    SourceKey key = SourceKey.typed(typed);
    Set<String> sounds = NameKeys.sought(key.letters());
    return matching(
        one ->
            one.source().year().endsWith(key.year())
                && (key.turn().isEmpty() || one.key().endsWith(key.turn()))
                && isCalled(one.source(), key.letters(), sounds));
  }

  private boolean isCalled(KnownSource source, String letters, Set<String> sounds) {
    return source.key().letters().equals(letters)
        || source.names().anyMatch(name -> Spelling.folded(name).equals(Spelling.folded(letters)))
        || sounds.stream().anyMatch(named(source.id()).sounds()::contains);
  }

  private List<KeyedSource> titled(String words) {
    String line = Spelling.line(words);
    return matching(one -> named(one.source().id()).titles().contains(line));
  }

  private List<KeyedSource> byWords(String typed) {
    List<String> wanted = Spelling.words(typed);
    return wanted.isEmpty()
        ? List.of()
        : matching(one -> wanted.stream().allMatch(word -> answers(one, word)));
  }

  private boolean answers(KeyedSource one, String word) {
    Named named = named(one.source().id());
    String folded = Spelling.folded(word);
    if (named.words().contains(folded)) {
      return true;
    }
    boolean letters = folded.length() > 2 && folded.chars().allMatch(Character::isLetter);
    return letters
        && (named.words().stream().anyMatch(held -> held.startsWith(folded))
            || NameKeys.sought(word).stream().anyMatch(named.sounds()::contains));
  }

  private List<KeyedSource> matching(Predicate<KeyedSource> test) {
    return sources.stream().filter(test).toList();
  }

  private Named named(EntryId id) {
    return words.getOrDefault(id, new Named(Set.of(), Set.of(), Set.of()));
  }

  /** What may be meant while someone types: those whose key begins so, then those of such words. */
  public List<KeyedSource> complete(String typed, int most) {
    String start = typed.strip().toLowerCase(Locale.ROOT);
    if (start.isEmpty()) {
      return List.of();
    }
    Set<KeyedSource> offered =
        new java.util.LinkedHashSet<>(matching(one -> one.key().startsWith(start)));
    offered.addAll(byKey(start));
    offered.addAll(byWords(start));
    return offered.stream().limit(most).toList();
  }

  /** Those whose keys are a slip away, or begin alike. */
  private List<KeyedSource> near(String typed) {
    String sought = SourceKey.of(typed, "").letters();
    Set<KeyedSource> near =
        new java.util.LinkedHashSet<>(
            matching(one -> Slip.isOne(one.source().key().letters(), sought)));
    for (int length = sought.length(); length > 2 && near.isEmpty(); length--) {
      String start = sought.substring(0, length);
      near.addAll(matching(one -> one.key().startsWith(start)));
    }
    return near.stream().limit(MOST_NEAR).toList();
  }

  /** The keys in use, for tests of what a book holds. */
  Set<String> keys() {
    return new HashSet<>(byKey.keySet());
  }
}
