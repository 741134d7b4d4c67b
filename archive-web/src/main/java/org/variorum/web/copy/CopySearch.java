package org.variorum.web.copy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The search of a copy: for each language a list of its pages, and for each beginning of words a
 * file with the words that begin so and where they stand. A browser loads what a query needs.
 */
final class CopySearch {
  /** Pages that are found; lists, and what stands beside an entry, only lead to them. */
  private static final Pattern FOUND =
      Pattern.compile(
          "/[a-z]{2}/entry/[^/]+/(?!(?:edition/.*|editions|relations|take|cite|within)$)"
              + "(?!editions/).+");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int BEGINNING = 2;
  private static final int LONGEST_WORD = 40;
  private static final int DOCUMENTS_IN_A_FILE = 500;
  private static final int LONGEST_LINE = 200;
  private static final int MOST_TIMES = 4;

  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, Language> languages = new TreeMap<>();

  /** What is found in one language; words stand under their beginnings. */
  private static final class Language {
    final List<String[]> documents = new ArrayList<>();
    final Map<String, Map<String, Posting>> words = new HashMap<>();
  }

  /**
   * In which documents a word stands: in their headings, in forms of the name of what they are
   * about, as often as such forms have it, and, if in neither, in their texts.
   */
  private record Posting(List<Integer> headings, List<Integer> names, List<Integer> texts) {
    Posting() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  /** The file of the search page of a language. */
  static String page(String language) {
    return language + "/search.html";
  }

  /** The file that the scripts of a language's search lie beside. */
  private static String folder(String language) {
    return "search/" + language;
  }

  /** Notes what a page says. */
  void add(CopiedPage page, String file) {
    if (!FOUND.matcher(page.address()).matches() || page.address().contains("?")) {
      return;
    }
    Language language = languages.computeIfAbsent(page.language(), none -> new Language());
    Document document = page.document();
    Element main = document.selectFirst("main");
    if (main == null) {
      return;
    }
    Element label = main.selectFirst("p:has(+ h1)");
    Element line = document.selectFirst("meta[name=description]");
    int number = language.documents.size();
    language.documents.add(
        new String[] {
          file,
          page.title(),
          label == null ? "" : label.text(),
          line == null ? "" : shortened(line.attr("content"))
        });
    Set<String> heading = words(page.title());
    heading.forEach(word -> posting(language, word).headings().add(number));
    Set<String> names = names(language, main, number);
    Set<String> text = words(main.text());
    text.removeAll(heading);
    text.removeAll(names);
    text.forEach(word -> posting(language, word).texts().add(number));
  }

  /** Notes what it is called. Who is filed under a word bears it more than who has it besides. */
  private static Set<String> names(Language language, Element main, int number) {
    Map<String, Integer> often = new TreeMap<>();
    for (Element form : main.select("#names th bdi")) {
      List<String> words = List.copyOf(words(form.text()));
      words.forEach(word -> often.merge(word, 1, Integer::sum));
      if (!words.isEmpty() && form.text().contains(",")) {
        often.merge(words.get(0), 1, Integer::sum);
      }
    }
    often.forEach(
        (word, times) ->
            posting(language, word)
                .names()
                .addAll(Collections.nCopies(Math.min(times, MOST_TIMES), number)));
    return often.keySet();
  }

  private static String shortened(String line) {
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
  }

  private static Posting posting(Language language, String word) {
    return language
        .words
        .computeIfAbsent(beginning(word), none -> new TreeMap<>())
        .computeIfAbsent(word, none -> new Posting());
  }

  private static String beginning(String word) {
    return word.substring(
        0, word.offsetByCodePoints(0, Math.min(BEGINNING, word.codePointCount(0, word.length()))));
  }

  /** The words of a text as they are compared; the script of the search does the same. */
  static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    String plain =
        MARKS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    for (String word : NO_WORD.split(plain, -1)) {
      if (!word.isEmpty()) {
        words.add(word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word);
      }
    }
    return words;
  }

  /** Writes all of it. */
  void write(CopyFolder folder) {
    languages.forEach(
        (code, language) -> {
          writeDocuments(folder, code, language.documents);
          language.words.forEach((beginning, words) -> writeWords(folder, code, beginning, words));
        });
  }

  private void writeDocuments(CopyFolder folder, String code, List<String[]> documents) {
    for (int from = 0; from < documents.size(); from += DOCUMENTS_IN_A_FILE) {
      ArrayNode list = json.createArrayNode();
      for (String[] one :
          documents.subList(from, Math.min(documents.size(), from + DOCUMENTS_IN_A_FILE))) {
        ArrayNode row = list.addArray();
        List.of(one).forEach(row::add);
      }
      int number = from / DOCUMENTS_IN_A_FILE;
      folder.write(
          folder(code) + "/pages-" + number + ".js",
          "variorumSearch.pages(" + number + "," + list + ");");
    }
  }

  private void writeWords(
      CopyFolder folder, String code, String beginning, Map<String, Posting> words) {
    ObjectNode all = json.createObjectNode();
    words.forEach(
        (word, posting) -> {
          ArrayNode places = all.putArray(word);
          posting.headings().forEach(places.addArray()::add);
          posting.names().forEach(places.addArray()::add);
          posting.texts().forEach(places.addArray()::add);
        });
    String name = name(beginning);
    folder.write(
        folder(code) + "/words-" + name + ".js",
        "variorumSearch.words(\"" + name + "\"," + all + ");");
  }

  /** The beginning of words in a file's name: its code points, as {@code 432-43b}. */
  static String name(String beginning) {
    StringBuilder name = new StringBuilder();
    beginning
        .codePoints()
        .forEach(
            point -> name.append(name.isEmpty() ? "" : "-").append(Integer.toHexString(point)));
    return name.toString();
  }
}
