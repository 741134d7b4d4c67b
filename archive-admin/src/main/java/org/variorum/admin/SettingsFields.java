package org.variorum.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.language.Languages;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;
import org.variorum.option.KnownStatement;
import org.variorum.option.Option;
import org.variorum.option.RightsList;
import org.variorum.option.WordsByLanguage;

/**
 * What stands in the form of the settings: a field is known by the option's code, and by the
 * language where it has words.
 */
final class SettingsFields {
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, Boolean> offered = new HashMap<>();
  private final Map<Option, Set<String>> languages = new HashMap<>();

  /**
   * Puts a value into its fields.
   *
   * @param written the languages in which the house writes
   */
  void fill(Option option, String value, List<String> written) {
    if (option.isWorded()) {
      Texts texts = read(value);
      Set<String> tags = new LinkedHashSet<>(written);
      tags.addAll(texts.byLanguage().keySet());
      languages.put(option, tags);
      tags.forEach(tag -> words.put(key(option, tag), texts.exactly(tag).orElse("")));
    } else if (option.form() == Option.Form.TONGUES) {
      List<String> tongues = List.of(value.split(" "));
      words.put(option.code(), tongues.get(0));
      Languages.SPOKEN.forEach(tag -> offered.put(tag, tongues.contains(tag)));
    } else if (option.form() == Option.Form.STATEMENTS) {
      List<String> codes = List.of(value.split(" "));
      for (KnownStatement one : KnownStatement.values()) {
        offered.put(one.code(), codes.contains(one.code()));
      }
    } else {
      words.put(option.code(), value);
    }
  }

  /** What is no words by language shows none: it comes from a page, and is only compared. */
  private static Texts read(String value) {
    try {
      return WordsByLanguage.read(value);
    } catch (MalformedTextException e) {
      return Texts.NONE;
    }
  }

  private static String key(Option option, String tag) {
    return option.code() + "." + tag;
  }

  /** The languages in which there is a field for the words of an option. */
  List<String> languages(Option option) {
    return new ArrayList<>(languages.getOrDefault(option, Set.of()));
  }

  Map<String, String> words() {
    return words;
  }

  /** Which languages of the pages are ticked, and which statements of rights. */
  Map<String, Boolean> offered() {
    return offered;
  }

  /** The value that stands in the fields of an option. */
  String typed(Option option) {
    if (option.isWorded()) {
      return typedWords(option);
    }
    String said = words.getOrDefault(option.code(), "").strip();
    return switch (option.form()) {
      case TONGUES -> tongues(said);
      case STATEMENTS -> statements();
      case TAGS -> said.replaceAll("[,;\\s]+", " ");
      case COLOUR -> said.matches("[0-9A-Fa-f]{6}") ? "#" + said : said;
      default -> said;
    };
  }

  /** The usual one is offered in any case. */
  private String tongues(String usual) {
    Stream<String> others =
        Languages.SPOKEN.stream()
            .filter(tag -> !tag.equals(usual) && Boolean.TRUE.equals(offered.get(tag)));
    return String.join(" ", Stream.concat(Stream.of(usual), others).toList());
  }

  private String statements() {
    List<String> ticked =
        Stream.of(KnownStatement.values())
            .map(KnownStatement::code)
            .filter(code -> Boolean.TRUE.equals(offered.get(code)))
            .toList();
    return ticked.isEmpty() ? RightsList.NONE : String.join(" ", ticked);
  }

  private String typedWords(Option option) {
    Texts texts = Texts.NONE;
    for (String tag : languages(option)) {
      String said = words.getOrDefault(key(option, tag), "");
      texts = texts.with(tag, said.replace("\r\n", "\n").strip());
    }
    return WordsByLanguage.write(texts);
  }
}
