package org.variorum.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the names of files tell the unit that a scan belongs to: plain text with {@code {code}} where
 * the reference code of the unit stands, {@code {page}} where a number does, with the side of the
 * leaf perhaps, and, at most twice, {@code {any}} for what says nothing. The ending of a file is no
 * part of it. With slashes it is about the last folders of the path too: {@code {code}/{page}}.
 */
public record FilePattern(String text) {
  /** The most characters that a pattern may have. */
  public static final int LONGEST = 100;

  private static final String CODE = "{code}";
  private static final String PAGE = "{page}";
  private static final String ANY = "{any}";
  private static final Pattern PIECE = Pattern.compile("\\{[^}]*}?|[^{]+");
  private static final int MOST_ANY = 2;
  private static final int LONGEST_PATH = 1000;

  public static final FilePattern USUAL = new FilePattern("{code}_{page}");

  /** What keeps a text from being a pattern. */
  public enum Fault {
    NO_CODE,
    UNKNOWN_WORD,
    TOO_LONG,
    /** It says too little of the names: matching it would take for ever. */
    TOO_OPEN
  }

  /**
   * Takes a pattern.
   *
   * @throws UnfitPatternException if the text is none
   */
  public FilePattern {
    text = text.strip();
    fault(text).ifPresent(fault -> refuse(fault));
  }

  private static void refuse(Fault fault) {
    throw new UnfitPatternException(fault);
  }

  private static Optional<Fault> fault(String text) {
    List<String> pieces = pieces(text);
    if (text.length() > LONGEST) {
      return Optional.of(Fault.TOO_LONG);
    }
    if (pieces.stream().anyMatch(FilePattern::isUnknown)) {
      return Optional.of(Fault.UNKNOWN_WORD);
    }
    if (count(pieces, CODE) != 1) {
      return Optional.of(Fault.NO_CODE);
    }
    return count(pieces, ANY) > MOST_ANY || count(pieces, PAGE) > 1
        ? Optional.of(Fault.TOO_OPEN)
        : Optional.empty();
  }

  private static long count(List<String> pieces, String word) {
    return pieces.stream().filter(word::equals).count();
  }

  private static boolean isUnknown(String piece) {
    return piece.startsWith("{") && !List.of(CODE, PAGE, ANY).contains(piece);
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(text);
    while (matcher.find()) {
      pieces.add(matcher.group());
    }
    return pieces;
  }

  /**
   * The reference code that the name of a file bears, as it is written there; empty if the name is
   * not of this pattern.
   *
   * @param path with slashes, if folders are known
   */
  public Optional<String> code(String path) {
    if (path.length() > LONGEST_PATH) {
      return Optional.empty();
    }
    Matcher matcher = expression().matcher(withoutEnding(lastParts(path)));
    return matcher.matches() ? Optional.of(matcher.group("code")) : Optional.empty();
  }

  private Pattern expression() {
    StringBuilder expression = new StringBuilder();
    for (String piece : pieces(text)) {
      expression.append(
          switch (piece) {
            case CODE -> "(?<code>.+)";
            case PAGE -> "\\d+\\p{L}?";
            case ANY -> ".*";
            default -> Pattern.quote(piece);
          });
    }
    return Pattern.compile(expression.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** As many parts of the path, from its end, as the pattern has. */
  private String lastParts(String path) {
    int parts = (int) text.chars().filter(character -> character == '/').count() + 1;
    int from = path.length();
    for (int part = 0; part < parts && from >= 0; part++) {
      from = path.lastIndexOf('/', from - 1);
    }
    return path.substring(from + 1);
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
  }

  @Override
  public String toString() {
    return text;
  }
}
