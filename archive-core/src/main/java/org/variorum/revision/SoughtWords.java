package org.variorum.revision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.description.Description;
import org.variorum.description.ReferenceCode;
import org.variorum.entry.Entry;
import org.variorum.name.NameForm;
import org.variorum.name.NameKeys;

/**
 * The words by which the desk finds an entry: those of its headings, names and codes as they are
 * written, in lower case, and after them the keys by which a name is found in any script, each
 * marked with {@value #KEY}.
 */
public final class SoughtWords {
  private static final String KEY = "=";
  private static final int LONGEST = 4000;

  private SoughtWords() {}

  static String of(Entry entry) {
    List<String> texts = texts(entry).map(SoughtWords::plain).distinct().toList();
    Set<String> keys = new LinkedHashSet<>();
    texts.stream()
        .flatMap(text -> Stream.of(text.split(" ")))
        .forEach(word -> NameKeys.of(word).forEach(key -> keys.add(KEY + key)));
    String all =
        " " + String.join(" ", texts) + " " + String.join(" ", keys) + (keys.isEmpty() ? "" : " ");
    return all.length() <= LONGEST ? all : all.substring(0, all.lastIndexOf(' ', LONGEST - 1) + 1);
  }

  private static Stream<String> texts(Entry entry) {
    Description unit = entry.particulars().description();
    Stream<ReferenceCode> codes =
        unit == null
            ? Stream.empty()
            : Stream.concat(Stream.ofNullable(unit.code()), unit.formerCodes().stream());
    return Stream.of(
            entry.heading().byLanguage().values().stream(),
            codes.map(ReferenceCode::value),
            entry.names().stream().map(NameForm::text))
        .flatMap(some -> some);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('=', ' ').strip().replaceAll("\\s+", " ");
  }

  /** What was typed, word for word, as the words are kept. */
  public static List<String> typed(String words) {
    return Stream.of(plain(words).split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  /** The keys of a typed word as they are kept. */
  public static Set<String> keys(String word) {
    return NameKeys.sought(word).stream().map(key -> KEY + key).collect(Collectors.toSet());
  }
}
