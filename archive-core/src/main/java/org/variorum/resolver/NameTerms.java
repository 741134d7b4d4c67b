package org.variorum.resolver;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.name.Bones;
import org.variorum.name.Spelling;

/**
 * The keys under which a name is kept, so that it is found by whatever {@link SoughtName} asks for.
 * They are plain words, compared for equality only: any index and any table can hold them.
 */
public final class NameTerms {
  private static final int LONGEST_BEGINNING = 7;
  private static final int LONGEST_OTHER_BEGINNING = 5;

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

  private NameTerms() {}

  /** The keys of all forms of a name. */
  public static Map<Key, Set<String>> of(KnownName name) {
    NameTerms terms = new NameTerms();
    Shape.of(name).forEach(terms::add);
    return terms.terms;
  }

  private void add(Shape shape) {
    put(Key.WHOLE, Set.of(Spelling.unordered(shape.form().text())));
    for (int i = 0; i < shape.tokens().size(); i++) {
      Token token = shape.tokens().get(i);
      boolean main = shape.main().get(i);
      if (!main) {
        put(Key.INITIAL, Initials.of(token.word().folded()));
      }
      if (!token.initial()) {
        add(token.word(), main, main && shape.isBare());
      }
    }
  }

  private void add(Word word, boolean main, boolean bare) {
    Set<String> whole = new LinkedHashSet<>(word.sounds());
    whole.add(letters(word.folded()));
    whole.addAll(given(word));
    Set<String> bones = new LinkedHashSet<>(word.bones());
    Bones.slipped(word.bones()).forEach(slipped -> bones.add(slipped(slipped)));
    bones.add(letters(word.folded()));
    bones.addAll(given(word));
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
    word.sounds().forEach(sound -> cut(beginnings, "", sound, LONGEST_OTHER_BEGINNING));
    if (main) {
      word.romanised().forEach(form -> cut(beginnings, "=", form, LONGEST_OTHER_BEGINNING));
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
    typed.word().romanised().forEach(form -> keys.add(beginning("=", form, LONGEST_BEGINNING)));
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

  static Set<String> given(Word word) {
    return word.given().stream().map(number -> "#" + number).collect(Collectors.toSet());
  }

  private void put(Key key, Set<String> all) {
    terms.computeIfAbsent(key, none -> new TreeSet<>()).addAll(all);
  }

  /** The bones of all words of a name, whole and with one left out. */
  public static Set<String> bones(String name) {
    Set<String> bones = new LinkedHashSet<>();
    Token.in(name).stream()
        .filter(token -> !token.initial())
        .forEach(token -> bones.addAll(token.word().slipping()));
    return bones;
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
