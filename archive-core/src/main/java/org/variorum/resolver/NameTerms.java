package org.variorum.resolver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.variorum.entry.EntryKind;
import org.variorum.name.Bones;
import org.variorum.name.Spelling;

/**
 * The keys under which a name is kept, so that it is found by whatever {@link SoughtName} asks for.
 * They are plain words, compared for equality only: any index and any table can hold them.
 */
public final class NameTerms {
  private static final int LONGEST_BEGINNING = 7;
  private static final int LONGEST_OTHER_BEGINNING = 5;
  private static final int MOST_MEETING = 32;
  private static final int LONGEST_MET = 60;

  /** What keys are of. */
  public enum Key {
    /** Whole forms, folded, their words sorted. */
    WHOLE,
    /** Words by their letters, their sound, and the Christian names they are forms of. */
    WORD,
    /** The same of the words that carry the name. */
    MAIN,
    /** Names of nothing but a word that carries it. */
    BARE,
    /** Words by their bones, and by these with one left out. */
    BONES,
    /** The same of the words that carry the name. */
    MAIN_BONES,
    /** With what sounds the words begin that do not carry the name. */
    INITIAL,
    /** How words begin, by letters, in the other script, and by sound. */
    BEGINNING,
    /** The same of the words that carry the name. */
    MAIN_BEGINNING
  }

  private final Map<Key, Set<String>> terms = new EnumMap<>(Key.class);

  private final boolean place;

  private NameTerms(boolean place) {
    this.place = place;
  }

  /** The keys of all forms of a name. */
  public static Map<Key, Set<String>> of(KnownName name) {
    NameTerms terms = new NameTerms(name.isPlace());
    Shape.of(name).forEach(terms::add);
    return terms.terms;
  }

  private void add(Shape shape) {
    put(Key.WHOLE, Set.of(Spelling.unordered(shape.form().text())));
    for (int i = 0; i < shape.tokens().size(); i++) {
      Token token = shape.tokens().get(i);
      boolean main = shape.main().get(i);
      if (!main || shape.vague() || place) {
        put(Key.INITIAL, Initials.of(token.word().folded()));
      }
      if (!token.initial()) {
        add(token.word(), main, main && shape.isBare());
      }
    }
  }

  private void add(Word word, boolean main, boolean bare) {
    Set<String> whole = word.sounds().set();
    whole.add(letters(word.folded()));
    whole.addAll(given(word));
    Set<String> bones = word.bones().set();
    Bones.slipped(word.bones().set()).forEach(slipped -> bones.add(slipped(slipped)));
    bones.add(letters(word.folded()));
    bones.addAll(given(word));
    if (place) {
      whole.addAll(places(word.places()));
      bones.addAll(places(word.places()));
    }
    put(Key.WORD, whole);
    put(Key.BONES, bones);
    put(Key.BEGINNING, beginnings(word, false));
    if (main) {
      put(Key.MAIN, whole);
      put(Key.MAIN_BONES, bones);
      put(Key.MAIN_BEGINNING, beginnings(word, true));
    }
    if (bare) {
      put(Key.BARE, whole);
    }
  }

  private static Set<String> beginnings(Word word, boolean main) {
    Set<String> beginnings = new LinkedHashSet<>();
    cut(beginnings, "=", word.folded(), LONGEST_BEGINNING);
    word.sounds().each().forEach(sound -> cut(beginnings, "", sound, LONGEST_OTHER_BEGINNING));
    if (main) {
      word.romanised().each().forEach(form -> cut(beginnings, "=", form, LONGEST_OTHER_BEGINNING));
    }
    return beginnings;
  }

  private static void cut(Set<String> beginnings, String mark, String word, int longest) {
    for (int length = 1; length <= Math.min(longest, word.length()); length++) {
      beginnings.add(mark + word.substring(0, length));
    }
  }

  /** The keys of a word that is not written to its end. */
  static Set<String> begun(SoughtWord typed) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(beginning("=", typed.word().folded(), LONGEST_BEGINNING));
    typed
        .word()
        .romanised()
        .each()
        .forEach(form -> keys.add(beginning("=", form, LONGEST_BEGINNING)));
    if (typed.word().folded().length() > 2) {
      typed.keys().forEach(sound -> keys.add(beginning("", sound, LONGEST_OTHER_BEGINNING)));
    }
    return keys;
  }

  private static String beginning(String mark, String word, int longest) {
    return mark + word.substring(0, Math.min(longest, word.length()));
  }

  static String slipped(String bones) {
    return "-" + bones;
  }

  static String letters(String folded) {
    return "=" + folded;
  }

  static Set<String> places(Set<Integer> places) {
    return places.stream().map(number -> "@" + number).collect(Collectors.toSet());
  }

  static Set<String> given(Word word) {
    return word.given().stream().map(number -> "#" + number).collect(Collectors.toSet());
  }

  private void put(Key key, Set<String> all) {
    terms.computeIfAbsent(key, none -> new TreeSet<>()).addAll(all);
  }

  /**
   * The bones of all words of a name, whole and with one left out; of those that have few, also how
   * they sound with a consonant covered.
   */
  public static Set<String> bones(String name) {
    Set<String> bones = new LinkedHashSet<>();
    Token.in(name).stream()
        .filter(token -> !token.initial())
        .forEach(
            token -> {
              bones.addAll(token.word().slipping());
              bones.addAll(token.word().covered());
            });
    return bones;
  }

  /**
   * A few keys, of which forms of one name that may be the same share one: of a person the bones of
   * the surname with how a given name begins or which it is, so that nobody is found by a bare
   * surname but whoever has nothing else; of anything else the bones of the word that has most.
   * They begin with a mark that no sound has.
   */
  public static Set<String> meeting(EntryKind kind, String form) {
    KnownName name =
        new KnownName(kind, List.of(new KnownForm(form, "", KnownForm.Origin.HEADING, "")));
    Shape shape = Shape.of(name).get(0);
    List<Token> main = new ArrayList<>();
    List<Token> given = new ArrayList<>();
    boolean told = IntStream.range(0, shape.tokens().size()).anyMatch(shape::isSurname);
    for (int i = 0; i < shape.tokens().size(); i++) {
      Token token = shape.tokens().get(i);
      if (shape.main().get(i) && (!shape.vague() || !told || shape.isSurname(i))) {
        main.add(token);
      } else if (!token.isOptional() && !token.isNumber() && !token.isPatronymic()) {
        given.add(token);
      }
    }
    return name.isPerson() ? meeting(main, given) : meeting(main, name.isPlace());
  }

  /**
   * What is asked for of those keys: of whom only the surname is known may be anyone who bears it.
   */
  public static Set<String> met(EntryKind kind, String form) {
    Set<String> keys = new LinkedHashSet<>(meeting(kind, form));
    if (kind == EntryKind.PERSON || kind == EntryKind.FAMILY) {
      meeting(kind, form).forEach(key -> keys.add(key.substring(0, key.indexOf('/') + 1)));
    }
    return keys;
  }

  private static Set<String> meeting(List<Token> surnames, List<Token> given) {
    Set<String> first = new LinkedHashSet<>();
    for (Token name : given) {
      first.addAll(Initials.of(name.word().folded()));
      first.addAll(given(name.word()));
    }
    if (given.isEmpty()) {
      first.add("");
    }
    return surnames.stream()
        .filter(token -> !token.initial() && !token.isOptional())
        .flatMap(token -> token.word().bones().each().stream())
        .flatMap(bones -> first.stream().map(one -> met(bones, one)))
        .limit(MOST_MEETING)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> meeting(List<Token> words, boolean place) {
    Set<String> keys = new LinkedHashSet<>();
    if (place) {
      words.forEach(
          token -> places(token.word().places()).forEach(known -> keys.add(met(known, ""))));
    }
    words.stream()
        .filter(token -> !token.isOptional())
        .map(token -> token.word().bones().set())
        .max(Comparator.comparingInt(NameTerms::longest))
        .orElse(Set.of())
        .stream()
        .forEach(bones -> keys.add(met(bones, "")));
    return keys;
  }

  private static String met(String bones, String given) {
    return "~" + bones.substring(0, Math.min(bones.length(), LONGEST_MET)) + "/" + given;
  }

  private static int longest(Set<String> bones) {
    return bones.stream().mapToInt(String::length).max().orElse(0);
  }

  /** All keys in one bag, each marked with what it is of: for tables that have one column. */
  public static List<String> marked(Map<Key, Set<String>> terms) {
    return terms.entrySet().stream()
        .flatMap(of -> of.getValue().stream().map(term -> mark(of.getKey(), term)))
        .toList();
  }

  /** A key as {@link #marked} writes it. */
  public static String mark(Key key, String term) {
    return key.name().toLowerCase(Locale.ROOT) + ":" + term;
  }
}
