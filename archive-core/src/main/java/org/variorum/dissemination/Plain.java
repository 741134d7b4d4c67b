package org.variorum.dissemination;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.PlainText;
import org.variorum.language.NoteMark;
import org.variorum.language.Text;
import org.variorum.language.Texts;

/** Texts without marks of ours. */
final class Plain {
  private static final Pattern NO_TOKEN = Pattern.compile("[^A-Za-z0-9._-]+");

  private Plain() {}

  /** A text in each of its languages. */
  static List<Text> each(Texts texts) {
    List<Text> all = new ArrayList<>();
    texts
        .byLanguage()
        .forEach(
            (language, words) -> {
              String plain = NoteMark.without(words);
              if (hasInk(plain)) {
                all.add(new Text(language, plain));
              }
            });
    return all;
  }

  /** The paragraphs of restricted HTML in each of its languages. */
  static List<Text> paragraphs(Texts html) {
    List<Text> all = new ArrayList<>();
    html.byLanguage()
        .forEach(
            (language, words) ->
                PlainText.lines(NoteMark.without(words))
                    .lines()
                    .filter(Plain::hasInk)
                    .forEach(line -> all.add(new Text(language, line))));
    return all;
  }

  /** The lines of plain texts in each of their languages; what stands in brackets stays. */
  static List<Text> lines(Texts texts) {
    return each(texts).stream()
        .flatMap(text -> text.value().lines().map(line -> new Text(text.language(), line.strip())))
        .filter(line -> hasInk(line.value()))
        .toList();
  }

  static String in(Texts texts) {
    return NoteMark.without(texts.wordsIn("en"));
  }

  /** All languages in one line, for what cannot repeat. */
  static String joined(Texts texts) {
    return each(texts).stream().map(Text::value).distinct().collect(Collectors.joining(" | "));
  }

  /** Whether any letter of it would be left in XML: a schema wants some. */
  static boolean hasInk(String words) {
    return words.codePoints().anyMatch(one -> one > ' ' && !Character.isWhitespace(one));
  }

  static Texts texts(String language, String words) {
    TreeMap<String, String> one = new TreeMap<>();
    one.put(Texts.isTag(language) ? language : "und", words);
    return new Texts(one);
  }

  static String date(HistoricalDate date) {
    return DateParts.of(date).words();
  }

  /** A code as schemas want tokens and addresses: Latin letters, digits and a few signs. */
  static String token(String code, String otherwise) {
    String token = NO_TOKEN.matcher(code).replaceAll("-");
    return token.chars().anyMatch(Character::isLetterOrDigit) ? token : otherwise;
  }
}
