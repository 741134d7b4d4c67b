package org.variorum.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.variorum.name.Spelling;
import org.variorum.recent.Recent;

/**
 * Cuts from a text the line that shows why it was found, and marks in it the words that were
 * sought, also with other endings. A word is only taken apart if it begins like one of them.
 */
final class Snippets {
  private static final Pattern WORD =
      Pattern.compile("\\d{1,3}(?:[,.\\u00a0\\u202f ]\\d{3})+(?!\\d)|[\\p{L}\\p{M}\\p{N}]+");
  private static final int BEFORE = 70;
  private static final int LENGTH = 220;
  private static final int BEGINNING = 3;
  private static final int ASCII = 128;

  /** The types of letters, marks and numbers. */
  private static final int OF_WORDS = 0b1111_1111_1110;

  private static final String FOLDED = "йЙъЪьЬэЭыЫ";

  /** So many words that begin like one of those sought; one text has the same again and again. */
  private static final int LOOKED = 64;

  private final Analyzer analyzer;
  private final Recent<String, Boolean> looked = new Recent<>(LOOKED, this::hasTermOf);
  private final Set<String> sought = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final BitSet starts = new BitSet();

  /** The second letters of what is sought: they spare most words the closer look. */
  private final BitSet seconds = new BitSet();

  private Snippets(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  static Snippets marking(Iterable<String> words, Analyzer analyzer) {
    Snippets snippets = new Snippets(analyzer);
    for (String word : words) {
      snippets.mayStart(word);
      Set<String> terms = snippets.terms(word);
      snippets.sought.addAll(terms);
      snippets.beginnings.add(beginning(word));
      terms.forEach(term -> snippets.beginnings.add(beginning(term)));
    }
    snippets.beginnings.forEach(snippets::mayFollow);
    return snippets;
  }

  private void mayFollow(String beginning) {
    if (beginning.length() > 1) {
      seconds.set(Character.toLowerCase(beginning.charAt(1)));
      seconds.set(Character.toUpperCase(beginning.charAt(1)));
    } else {
      seconds.set(0, Character.MAX_VALUE); // a single letter may be followed by anything
    }
  }

  /** Whether a second letter is sought; one that may be folded into another always is. */
  private boolean mayFollow(char first, char letter) {
    boolean plain =
        (isLatin(first) && isLatin(letter))
            || (isPlainCyrillic(first) && isPlainCyrillic(letter) && FOLDED.indexOf(letter) < 0);
    return !plain || seconds.get(letter);
  }

  private static boolean isLatin(char letter) {
    return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
  }

  private static String beginning(String word) {
    if (word.isEmpty()) {
      return word;
    }
    String start = word.substring(0, Math.min(2 * BEGINNING, word.length()));
    String folded = Spelling.folded(isDigit(word.charAt(0)) ? Numbers.together(start) : start);
    return folded.substring(0, Math.min(BEGINNING, folded.length()));
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  /** A letter that a sought word may start with, in small and capital. */
  private void mayStart(String word) {
    starts.set(Character.toLowerCase(word.charAt(0)));
    starts.set(Character.toUpperCase(word.charAt(0)));
  }

  /** Whether a word with this letter is worth a look; letters with accents always are. */
  private boolean mayStart(char letter) {
    return starts.get(letter) || (letter > 127 && !isPlainCyrillic(letter));
  }

  private static boolean isPlainCyrillic(char letter) {
    return letter >= 'А' && letter <= 'я' && letter != 'е' && letter != 'Е';
  }

  private Set<String> terms(String word) {
    Set<String> terms = new HashSet<>();
    try (TokenStream tokens = analyzer.tokenStream("", Numbers.together(word))) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from a text in memory does not fail", e);
    }
    return terms;
  }

  /** Whether a word of the text was sought. */
  boolean marks(String text) {
    return !sought.isEmpty() && first(text) >= 0;
  }

  /** Where the first word stands that was sought; -1 if there is none. */
  int first(String text) {
    Matcher word = WORD.matcher(text);
    return next(word, text, 0, text.length()) ? word.start() : -1;
  }

  /** Goes on to the next word of a part of the text that was sought. */
  private boolean next(Matcher word, String text, int from, int to) {
    int at = nextStart(text, from, to);
    while (at >= 0 && word.region(at, to).find()) {
      if (isSought(word.group())) {
        return true;
      }
      at = nextStart(text, word.end(), to);
    }
    return false;
  }

  /** Where the next word begins that may be sought, or a number, which spaces may part; or -1. */
  private int nextStart(String text, int from, int to) {
    boolean inside = false;
    int i = from;
    while (i < to) {
      int letter = text.codePointAt(i);
      boolean word = isOfWord(letter);
      if (word && !inside && mayBegin(text, i, to)) {
        return i;
      }
      inside = word;
      i += Character.charCount(letter);
    }
    return -1;
  }

  private boolean mayBegin(String text, int at, int to) {
    char first = text.charAt(at);
    return isDigit(first)
        || (mayStart(first) && (at + 1 == to || mayFollow(first, text.charAt(at + 1))));
  }

  /** Whether it is what {@link #WORD} takes for a part of a word. */
  private static boolean isOfWord(int letter) {
    return letter < ASCII
        ? isLatin((char) letter) || isDigit((char) letter)
        : (OF_WORDS >> Character.getType(letter) & 1) == 1;
  }

  private boolean isSought(String word) {
    return mayStart(word.charAt(0)) && beginnings.contains(beginning(word)) && looked.of(word);
  }

  private boolean hasTermOf(String word) {
    return terms(word).stream().anyMatch(sought::contains);
  }

  /** The line around a place in the text, with all words marked that were sought. */
  List<SnippetPart> around(String text, int place) {
    int from = place <= BEFORE ? 0 : wordStart(text, place - BEFORE);
    int to = from + LENGTH >= text.length() ? text.length() : wordEnd(text, from + LENGTH);
    List<SnippetPart> parts = new ArrayList<>();
    StringBuilder plain = new StringBuilder(from > 0 ? "… " : "");
    Matcher word = WORD.matcher(text);
    int done = from;
    while (next(word, text, done, to)) {
      plain.append(text, done, word.start());
      addPlain(parts, plain);
      parts.add(new SnippetPart(word.group(), true));
      done = word.end();
    }
    addPlain(parts, plain.append(text, done, to).append(to < text.length() ? " …" : ""));
    return parts;
  }

  private static void addPlain(List<SnippetPart> parts, StringBuilder plain) {
    if (!plain.isEmpty()) {
      parts.add(new SnippetPart(plain.toString(), false));
      plain.setLength(0);
    }
  }

  private static int wordStart(String text, int near) {
    int space = text.indexOf(' ', near);
    return space < 0 || space > near + BEFORE ? near : space + 1;
  }

  private static int wordEnd(String text, int near) {
    int space = text.lastIndexOf(' ', near);
    return space < near - BEFORE ? near : space;
  }
}
