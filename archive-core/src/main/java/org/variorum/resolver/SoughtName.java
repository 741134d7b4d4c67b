package org.variorum.resolver;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.name.Spelling;

/**
 * A name that someone typed, in whatever order and script: "А. А. Власов", "Wlassow, Andrej",
 * "Vlassov". For one thread.
 */
public final class SoughtName {
  private static final int MOST_LETTERS = 200;
  private static final int MOST_WORDS = 7;
  private static final int FEWEST_BONES = 3;

  /** So many words at most are left out in turn. */
  private static final int MOST_OTHERS = 4;

  private final String typed;
  private final List<SoughtWord> words;
  private final boolean filed;
  private final @Nullable SoughtWord begun;
  private final WordFits fits = new WordFits();

  private SoughtName(
      String typed, List<SoughtWord> words, boolean filed, @Nullable SoughtWord begun) {
    this.typed = typed;
    this.words = words;
    this.filed = filed;
    this.begun = begun;
  }

  /** What was typed, as a whole name. */
  public static SoughtName of(String typed) {
    List<SoughtWord> words = words(typed);
    return new SoughtName(typed.strip(), words, isFiled(words), null);
  }

  /** What has been typed so far: the last word may go on, unless something stands after it. */
  public static SoughtName begun(String typed) {
    List<SoughtWord> words = words(typed);
    String end = typed.isEmpty() ? "" : typed.substring(typed.length() - 1);
    if (words.isEmpty() || !Spelling.words(end).equals(List.of(end))) {
      return new SoughtName(typed.strip(), words, isFiled(words), null);
    }
    List<SoughtWord> whole = words.subList(0, words.size() - 1);
    return new SoughtName(typed.strip(), whole, isFiled(whole), words.get(words.size() - 1));
  }

  private static List<SoughtWord> words(String typed) {
    String fitting = typed.substring(0, Math.min(typed.length(), MOST_LETTERS));
    List<SoughtWord> words = new ArrayList<>();
    List<Token> tokens = Token.in(fitting);
    for (int i = 0; i < tokens.size(); i++) {
      boolean after = i > 0 && tokens.get(i - 1).word().isBeforeHouse();
      boolean before = i + 1 < tokens.size() && tokens.get(i + 1).word().isBeforeHouse();
      boolean between = i > 0 && (i + 1 < tokens.size() || isSecondOfPart(tokens, i));
      words.add(SoughtWord.of(tokens.get(i), after || before || between));
    }
    boolean onlyOptional = words.stream().allMatch(word -> word.token().isOptional());
    SoughtWord first = words.isEmpty() ? null : words.get(0);
    SoughtWord last = words.isEmpty() ? null : words.get(words.size() - 1);
    boolean afterComma = words.stream().anyMatch(word -> word.token().isAfterComma());
    return words.stream()
        .filter(
            word ->
                onlyOptional
                    || !word.token().isOptional()
                    || (afterComma ? word.token().part() == 0 : word == first || word == last))
        .limit(MOST_WORDS + 1L)
        .toList();
  }

  /** Whether it is a second Christian name after a comma, or the like. */
  private static boolean isSecondOfPart(List<Token> tokens, int place) {
    int part = tokens.get(place).part();
    return part > 0 && tokens.get(place - 1).part() == part;
  }

  private static boolean isFiled(List<SoughtWord> words) {
    return words.stream().anyMatch(word -> word.token().isAfterComma());
  }

  /** Whether there is nothing in it that could be looked for; a text of many words is no name. */
  public boolean isNothing() {
    return (whole().isEmpty() && begun == null)
        || words.size() > MOST_WORDS
        || words.stream().allMatch(word -> word.token().isNumber()) && begun == null;
  }

  private List<SoughtWord> whole() {
    return words.stream().filter(word -> !word.isInitial()).toList();
  }

  /** Keys of which a name must have at least one. */
  public record Wanted(NameTerms.Key of, Set<String> anyOf) {}

  /**
   * What a name must have, in growing freedom: letters, sound or language right; one or two slips;
   * nothing but the surname. Of what is not typed to its end: all of it; all but the last word,
   * which may be a patronymic that is not known. Each is made when it is asked for, since most
   * look-ups need one.
   */
  public Stream<List<Wanted>> ways() {
    List<Supplier<List<Wanted>>> ways = new ArrayList<>();
    if (begun != null) {
      ways.add(this::begunWay);
      if (isOneWord()) {
        if (!words.isEmpty()) {
          ways.add(() -> beginning(NameTerms.Key.MAIN_BEGINNING));
        }
        ways.add(() -> beginning(NameTerms.Key.BEGINNING));
      }
      if (required(whole()).size() > 1) {
        ways.add(() -> way(NameTerms.Key.WORD, NameTerms.Key.MAIN, whole()));
      }
      return ways.stream().map(Supplier::get);
    }
    ways.add(() -> way(NameTerms.Key.WORD, NameTerms.Key.MAIN, whole()));
    ways.add(() -> way(NameTerms.Key.BONES, NameTerms.Key.MAIN_BONES, whole()));
    for (List<SoughtWord> fewer : fewer()) {
      ways.add(() -> way(NameTerms.Key.WORD, NameTerms.Key.MAIN, fewer));
    }
    if (words.size() > 1) {
      ways.add(() -> List.of(any(NameTerms.Key.BARE, whole())));
    }
    return ways.stream().map(Supplier::get);
  }

  /** The whole words without one that may be one more name than is known. */
  private List<List<SoughtWord>> fewer() {
    List<SoughtWord> required = required(whole());
    boolean tied = required.stream().anyMatch(word -> word.token().tied());
    if (required.size() < (tied ? 2 : 3)) {
      return List.of();
    }
    return required.stream()
        .filter(SoughtWord::mayBeAnother)
        .limit(MOST_OTHERS)
        .map(other -> required.stream().filter(word -> word != other).toList())
        .toList();
  }

  /**
   * Whether nothing but one word is begun, or only a title stands before it: then freer ways may
   * add to what was found, such as a Christian name alone.
   */
  public boolean isOneWord() {
    return begun != null && words.stream().allMatch(word -> word.token().isOptional());
  }

  private List<Wanted> begunWay() {
    if (words.isEmpty()) {
      return beginning(NameTerms.Key.MAIN_BEGINNING);
    }
    List<Wanted> all = new ArrayList<>(each(NameTerms.Key.WORD, required(words)));
    all.addAll(beginning(NameTerms.Key.BEGINNING));
    return all;
  }

  private List<Wanted> beginning(NameTerms.Key key) {
    return List.of(new Wanted(key, NameTerms.begun(Objects.requireNonNull(begun))));
  }

  private List<Wanted> way(NameTerms.Key word, NameTerms.Key main, List<SoughtWord> whole) {
    List<Wanted> all = new ArrayList<>();
    all.add(any(main, carrying(whole)));
    if (whole.size() > 1) {
      all.addAll(each(word, required(whole)));
    }
    initials().stream().limit(1).forEach(all::add);
    return all;
  }

  /** The first is of the Christian name; others may be of a patronymic that is not known. */
  private List<Wanted> initials() {
    return words.stream()
        .filter(SoughtWord::isInitial)
        .map(word -> new Wanted(NameTerms.Key.INITIAL, Initials.of(word.word().folded())))
        .toList();
  }

  /** The words that may carry the name: those before a comma, if there is one. */
  private List<SoughtWord> carrying(List<SoughtWord> whole) {
    List<SoughtWord> first = whole.stream().filter(word -> word.token().part() == 0).toList();
    return filed && !first.isEmpty() ? first : whole;
  }

  /** Patronymics and titles are left out of many forms. */
  private static List<SoughtWord> required(List<SoughtWord> whole) {
    List<SoughtWord> required =
        whole.stream()
            .filter(word -> !word.token().isPatronymic() && !word.token().isOptional())
            .toList();
    return required.isEmpty() ? whole : required;
  }

  private static List<Wanted> each(NameTerms.Key key, List<SoughtWord> words) {
    return words.stream()
        .filter(word -> !word.isInitial())
        .map(word -> new Wanted(key, keys(key, word)))
        .toList();
  }

  private static Wanted any(NameTerms.Key key, List<SoughtWord> words) {
    Set<String> keys = new LinkedHashSet<>();
    words.forEach(word -> keys.addAll(keys(key, word)));
    if (key != NameTerms.Key.BONES && required(words).size() > 1) {
      keys.removeIf(one -> one.startsWith("#"));
    }
    return new Wanted(key, keys);
  }

  private static Set<String> keys(NameTerms.Key key, SoughtWord word) {
    return key == NameTerms.Key.BONES || key == NameTerms.Key.MAIN_BONES
        ? word.wrong()
        : word.right();
  }

  /**
   * Of each word that a name must have, its bones, whole and with one left out: a name that is one
   * slip away shares one of them with each. Those whole come first; of what is left when one is
   * left out, two or fewer tell nothing, and how the word sounds with a consonant covered stands in
   * their place. For tables that have no other keys.
   */
  public List<Set<String>> bones() {
    return required(whole()).stream().map(word -> telling(word.word())).toList();
  }

  private static Set<String> telling(Word word) {
    Set<String> telling = word.bones().set();
    word.slipping().stream().filter(bones -> bones.length() >= FEWEST_BONES).forEach(telling::add);
    telling.addAll(word.covered());
    return telling;
  }

  /** What makes one name better than another before they are compared closely. */
  public List<Wanted> better() {
    List<Wanted> better = new ArrayList<>();
    better.add(new Wanted(NameTerms.Key.WHOLE, Set.of(Spelling.unordered(typed))));
    for (SoughtWord word : whole()) {
      better.add(new Wanted(NameTerms.Key.MAIN, Set.of(NameTerms.letters(word.word().folded()))));
      better.add(new Wanted(NameTerms.Key.WORD, Set.of(NameTerms.letters(word.word().folded()))));
      better.add(new Wanted(NameTerms.Key.MAIN_BONES, word.word().bones().set()));
      better.add(new Wanted(NameTerms.Key.BONES, word.word().bones().set()));
      if (word.token().isPatronymic()) {
        better.add(new Wanted(NameTerms.Key.WORD, word.right()));
      }
    }
    initials().stream().skip(1).forEach(better::add);
    if (begun != null) {
      better.add(new Wanted(NameTerms.Key.MAIN_BEGINNING, NameTerms.begun(begun)));
    }
    return better;
  }

  /**
   * The words of a form that stand for those that were typed, in small letters and in the order in
   * which these were typed; none if one of them is missing, only an initial, or merely alike.
   */
  public List<String> wordsOf(String form) {
    List<String> found = new ArrayList<>();
    for (SoughtWord word : words) {
      Token best = null;
      WordFit closest = null;
      for (Token token : Token.in(form)) {
        WordFit fit = token.initial() ? null : fits.of(word, token, WordFits.Role.BESIDE, true);
        if (fit != null && fit.reason() != Reason.SLIP && fit.reason() != Reason.SOUND) {
          if (closest == null || fit.cost() < closest.cost()) {
            closest = fit;
            best = token;
          }
        }
      }
      if (best != null) {
        found.add(best.word().written());
      } else if (!word.token().isOptional() || words.size() == 1) {
        return List.of();
      }
    }
    return found;
  }

  /** How well a name fits, by that of its forms that fits best; empty if none does. */
  public Optional<Fit> fit(KnownName name) {
    return fit(name, null);
  }

  /**
   * The same for whoever wants none that fits worse than another does: such are left out as soon as
   * it is plain.
   */
  public Optional<Fit> fit(KnownName name, @Nullable Fit limit) {
    Fit best = null;
    Fit least = limit;
    for (Shape shape : name.shapes()) {
      Fit fit = new FormFit(words, begun, filed, name, fits, least).of(shape);
      if (fit != null && (best == null || fit.compareTo(best) < 0)) {
        best = fit;
        least = fit;
      }
    }
    return Optional.ofNullable(best);
  }
}
