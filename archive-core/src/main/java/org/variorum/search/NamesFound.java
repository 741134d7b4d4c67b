package org.variorum.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.name.NameKeys;
import org.variorum.name.Nominative;
import org.variorum.name.PlaceNames;
import org.variorum.name.Spelling;

/**
 * The entries whose names were found by what was typed, and what follows from their forms. For one
 * thread.
 */
final class NamesFound {
  private static final int MOST_SPELLINGS = 8;
  private static final int MOST_SHOWN = 6;
  private static final int MOST_NAMES = 12;

  /** An entry with its forms. */
  record Named(String id, EntryKind kind, List<KeptForm> forms) {}

  private final Wanted wanted;
  private final List<Named> entries;
  private final NamedPhrases phrases;

  /** What was reckoned for a word: each is asked for by several parts of a search. */
  private final Map<Wanted.Word, Set<String>> otherSpellings = new HashMap<>();

  private final Map<Wanted.Word, Set<String>> otherNames = new HashMap<>();

  /**
   * @param phrases what was quoted and is a name
   */
  NamesFound(Wanted wanted, List<Named> entries, NamedPhrases phrases) {
    this.wanted = wanted;
    this.entries = List.copyOf(entries);
    this.phrases = phrases;
  }

  static NamesFound none(Wanted wanted, NamedPhrases phrases) {
    return new NamesFound(wanted, List.of(), phrases);
  }

  Wanted wanted() {
    return wanted;
  }

  NamedPhrases phrases() {
    return phrases;
  }

  /** Other spellings, in names that were found, of a word that was typed. */
  Set<String> otherSpellings(Wanted.Word word) {
    return otherSpellings.computeIfAbsent(
        word, one -> Collections.unmodifiableSet(reckonSpellings(one)));
  }

  private Set<String> reckonSpellings(Wanted.Word word) {
    Map<String, String> spellings = new LinkedHashMap<>();
    for (Named entry : entries) {
      for (KeptForm form : entry.forms()) {
        form.words().stream()
            .filter(other -> soundAlike(word, other) && !other.folded().equals(word.folded()))
            .forEach(other -> spellings.putIfAbsent(other.folded(), other.written()));
      }
    }
    Set<String> others =
        new LinkedHashSet<>(spellings.values().stream().limit(MOST_SPELLINGS).toList());
    others.addAll(otherNames(word));
    return others;
  }

  /**
   * Other names of a place that was typed by one of them, Leningrad for Петроград: those that its
   * entry has, and those that are known without any. None if somebody is called so.
   */
  private Set<String> otherNames(Wanted.Word word) {
    return otherNames.computeIfAbsent(word, this::reckonNames);
  }

  private Set<String> reckonNames(Wanted.Word word) {
    if (isOfSomebody(word.folded())) {
      return Set.of();
    }
    Map<String, String> names = new LinkedHashMap<>();
    for (Named entry : entries) {
      if (entry.kind() == EntryKind.PLACE
          && entry.forms().stream().anyMatch(form -> isJust(word, form))) {
        entry.forms().stream()
            .filter(form -> form.words().size() == 1)
            .forEach(form -> put(names, form.words().get(0).written()));
      }
    }
    PlaceNames.beside(word.folded()).forEach(name -> put(names, name));
    Nominative.guesses(word.folded()).stream()
        .filter(guess -> !isOfSomebody(guess))
        .forEach(guess -> PlaceNames.beside(guess).forEach(name -> put(names, name)));
    names.remove(word.folded());
    return new LinkedHashSet<>(names.values().stream().limit(MOST_NAMES).toList());
  }

  /** Whether a person or family is called by just this word. */
  private boolean isOfSomebody(String folded) {
    return entries.stream()
        .filter(entry -> entry.kind() == EntryKind.PERSON || entry.kind() == EntryKind.FAMILY)
        .flatMap(entry -> entry.forms().stream())
        .flatMap(form -> form.words().stream())
        .anyMatch(word -> word.folded().equals(folded));
  }

  /** Other names of a place, one of those that sound alike. */
  private List<String> telling(Wanted.Word word) {
    Set<String> heard = new HashSet<>(word.sounds());
    List<String> telling = new ArrayList<>();
    for (String name : otherNames(word)) {
      Set<String> sounds = NameKeys.sought(name);
      if (Collections.disjoint(heard, sounds)) {
        telling.add(name);
      }
      heard.addAll(sounds);
    }
    return telling;
  }

  private static void put(Map<String, String> names, String name) {
    names.putIfAbsent(Spelling.folded(name), name);
  }

  private static boolean isJust(Wanted.Word word, KeptForm form) {
    return form.words().size() == 1 && form.words().get(0).folded().equals(word.folded());
  }

  /** What is looked for beside what was typed: forms that were found, and other names of places. */
  List<String> alsoSearched() {
    Map<String, String> shown = new LinkedHashMap<>();
    formsFound().forEach(form -> put(shown, form));
    wanted.needed().forEach(word -> telling(word).forEach(name -> put(shown, name)));
    return shown.values().stream().limit(MOST_SHOWN).toList();
  }

  /** The parts of forms that stand for what was typed, as "Мясной Бор" for "Miasnoi Bor". */
  List<String> formsFound() {
    Map<KeptForm, List<KeptForm.Word>> same = new LinkedHashMap<>();
    entries.forEach(entry -> entry.forms().forEach(form -> same.put(form, sameWords(form))));
    int most = same.values().stream().mapToInt(List::size).max().orElse(0);
    Map<String, String> shown = new LinkedHashMap<>();
    same.forEach(
        (form, words) -> {
          if (!words.isEmpty() && words.size() == most) {
            shown.putIfAbsent(folded(words), form.written(words));
          }
        });
    shown.values().removeIf(String::isEmpty);
    wanted.words().stream().map(Wanted.Word::folded).forEach(shown::remove);
    shown.remove(String.join(" ", wanted.words().stream().map(Wanted.Word::folded).toList()));
    return Stream.concat(phrases.alsoSearched(), shown.values().stream()).distinct().toList();
  }

  private static String folded(List<KeptForm.Word> words) {
    return String.join(" ", words.stream().map(KeptForm.Word::folded).toList());
  }

  /** The words of a form that were typed, in one spelling or another. */
  private List<KeptForm.Word> sameWords(KeptForm form) {
    return form.words().stream()
        .filter(word -> wanted.needed().stream().anyMatch(typed -> soundAlike(typed, word)))
        .toList();
  }

  /** The agent that was named: by just this spelling, else by sound; empty if there are several. */
  Optional<EntryId> exactAgent() {
    if (!wanted.phrases().isEmpty()) {
      return quotedAgent();
    }
    if (wanted.naming().isEmpty() || !wanted.dates().isEmpty()) {
      return Optional.empty();
    }
    return only(agents(true)).or(() -> agents(true).isEmpty() ? only(agents(false)) : none());
  }

  private Optional<EntryId> quotedAgent() {
    List<NameFound> agents =
        phrases.only(wanted).stream().filter(found -> found.kind().isAgent()).toList();
    return agents.size() == 1 ? Optional.of(agents.get(0).id()) : none();
  }

  private static Optional<EntryId> none() {
    return Optional.empty();
  }

  private static Optional<EntryId> only(List<Named> agents) {
    return agents.size() == 1 ? Optional.of(new EntryId(agents.get(0).id())) : Optional.empty();
  }

  private List<Named> agents(boolean spelt) {
    List<Named> agents = new ArrayList<>();
    for (Named entry : entries) {
      if (entry.kind().isAgent()
          && entry.forms().stream().anyMatch(form -> isNamedBy(form, spelt))) {
        agents.add(entry);
      }
    }
    return agents;
  }

  /** Whether all that was typed is in the form, and is all of it or what it is filed under. */
  private boolean isNamedBy(KeptForm form, boolean spelt) {
    List<Wanted.Word> naming = wanted.naming();
    boolean all = naming.stream().allMatch(typed -> isIn(typed, form.words(), spelt));
    boolean main = naming.stream().anyMatch(typed -> isIn(typed, form.mainWords(), spelt));
    return all && (main || naming.size() >= form.words().size());
  }

  private static boolean isIn(Wanted.Word typed, List<KeptForm.Word> words, boolean spelt) {
    return words.stream()
        .anyMatch(word -> spelt ? word.folded().equals(typed.folded()) : soundAlike(typed, word));
  }

  /** Whether an entry with these forms was found by its name. */
  boolean isNamed(List<KeptForm> forms) {
    List<Wanted.Word> needed = wanted.needed();
    return !needed.isEmpty()
        && forms.stream()
            .anyMatch(form -> needed.stream().allMatch(word -> isIn(word, form.words(), false)));
  }

  static boolean soundAlike(Wanted.Word typed, KeptForm.Word word) {
    return word.folded().equals(typed.folded())
        || !Collections.disjoint(word.sounds(), typed.sounds());
  }
}
