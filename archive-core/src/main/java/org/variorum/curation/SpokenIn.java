package org.variorum.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.description.Description;
import org.variorum.description.Element;
import org.variorum.entry.Entry;
import org.variorum.ocr.Models;

/** In which languages the pages of an entry are likely written, by its description. */
final class SpokenIn {
  /** Those of an archive that does not say. */
  static final List<String> USUAL = List.of("ru", "de", "en");

  /** How a language is called in descriptions in the languages of the desk, by its beginning. */
  private static final Map<String, List<String>> CALLED =
      new TreeMap<>(
          Map.of(
              "ru", List.of("russian", "русск", "russisch"),
              "de", List.of("german", "немец", "deutsch"),
              "en", List.of("english", "англий", "englisch"),
              "fr", List.of("french", "француз", "französisch"),
              "pl", List.of("polish", "польск", "polnisch"),
              "cs", List.of("czech", "чешск", "tschechisch"),
              "hu", List.of("hungarian", "венгер", "ungarisch"),
              "uk", List.of("ukrainian", "украин", "ukrainisch")));

  private SpokenIn() {}

  /**
   * The languages that its description names, whether they can be read or not; else those of the
   * usual that can, or all of the usual if none can.
   */
  static List<String> of(Entry entry, Models models) {
    return of(words(entry), models);
  }

  /**
   * The same by what a description says of languages.
   *
   * @param words empty if it says nothing
   */
  static List<String> of(String words, Models models) {
    List<String> named = named(words.toLowerCase(Locale.ROOT));
    if (!named.isEmpty()) {
      return named;
    }
    List<String> usual = USUAL.stream().filter(models::has).toList();
    return usual.isEmpty() ? USUAL : usual;
  }

  private static String words(Entry entry) {
    Description unit = entry.particulars().description();
    return unit == null || !unit.elements().containsKey(Element.LANGUAGE)
        ? ""
        : String.join(" ", unit.elements().get(Element.LANGUAGE).byLanguage().values());
  }

  private static List<String> named(String words) {
    List<String> named = new ArrayList<>();
    CALLED.forEach(
        (language, names) -> {
          if (names.stream().anyMatch(words::contains)) {
            named.add(language);
          }
        });
    return named;
  }
}
