package org.variorum.option;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.contentstore.ContentDigest;
import org.variorum.language.Texts;

/**
 * The statements of rights that the house offers: of those known everywhere some, then its own.
 *
 * @param usualCode the code of the one that new scans come with; empty for none
 */
public record RightsList(List<RightsStatement> offered, String usualCode) {
  /** What stands in the option if none of those known everywhere are offered. */
  public static final String NONE = "none";

  private static final Pattern BY_LINE = Pattern.compile("own-([1-9]\\d?)");
  private static final int DIGITS = 12;

  public RightsList {
    offered = List.copyOf(offered);
  }

  /** As the options have it. */
  public static RightsList of(Options options) {
    return of(
        options.list(Option.RIGHTS_OFFERED),
        options.words(Option.RIGHTS_OWN),
        options.value(Option.RIGHTS_USUAL));
  }

  /**
   * As these say.
   *
   * @param codes of those known everywhere
   * @param own those of its own, one on a line
   * @param usual the code of the usual one
   */
  public static RightsList of(List<String> codes, Texts own, String usual) {
    List<RightsStatement> offered =
        Stream.concat(
                codes.stream()
                    .flatMap(code -> KnownStatement.coded(code).stream())
                    .map(KnownStatement::statement),
                own(own).stream())
            .toList();
    return new RightsList(offered, stable(own, usual));
  }

  /** The one that new scans come with, as long as it is offered. */
  public Optional<RightsStatement> usual() {
    return offered.stream().filter(one -> one.code().equals(usualCode)).findFirst();
  }

  /** Whether the usual one was taken off the list, so that new scans come with none. */
  public boolean isUsualGone() {
    return !usualCode.isEmpty() && usual().isEmpty();
  }

  /**
   * The code of the usual one after its own were changed. It follows a statement that was only
   * worded otherwise: one that stands on the same line of as many, and is still the same in a
   * language, or the only one that is another.
   */
  static String followed(Texts before, Texts after, String usual) {
    List<Texts> then = rows(before);
    List<Texts> now = rows(after);
    for (int place = 0; then.size() == now.size() && place < now.size(); place++) {
      if (code(then.get(place)).equals(usual) && !hasCode(now, usual)) {
        boolean same = isAlike(then.get(place), now.get(place)) || differing(then, now) == 1;
        return same ? code(now.get(place)) : usual;
      }
    }
    return usual;
  }

  private static boolean hasCode(List<Texts> rows, String code) {
    return rows.stream().anyMatch(row -> code(row).equals(code));
  }

  private static boolean isAlike(Texts one, Texts other) {
    return one.byLanguage().entrySet().stream()
        .anyMatch(said -> other.exactly(said.getKey()).filter(said.getValue()::equals).isPresent());
  }

  private static long differing(List<Texts> then, List<Texts> now) {
    return IntStream.range(0, now.size())
        .filter(place -> !then.get(place).equals(now.get(place)))
        .count();
  }

  /**
   * The code by which a statement is named for good: one that was named by its line, as {@code
   * own-2}, by the code of the one that stands there.
   */
  static String stable(Texts own, String usual) {
    Matcher line = BY_LINE.matcher(usual);
    List<Texts> rows = rows(own);
    if (!line.matches() || Integer.parseInt(line.group(1)) > rows.size()) {
      return usual;
    }
    return code(rows.get(Integer.parseInt(line.group(1)) - 1));
  }

  /** Whether a statement is named by its line, as none is any more. */
  static boolean isByLine(String code) {
    return BY_LINE.matcher(code).matches();
  }

  private static List<RightsStatement> own(Texts lines) {
    return rows(lines).stream().map(row -> new RightsStatement(code(row), row, "")).toList();
  }

  /** What it says makes its code, so that the same statement has it on whichever line it stands. */
  private static String code(Texts statement) {
    byte[] words = WordsByLanguage.write(statement).getBytes(StandardCharsets.UTF_8);
    return "own-" + ContentDigest.of(words).value().substring(0, DIGITS);
  }

  /** Its own stand one on a line, the same on the same line in each language. */
  private static List<Texts> rows(Texts lines) {
    List<Texts> rows = new ArrayList<>();
    for (Map.Entry<String, String> one : lines.byLanguage().entrySet()) {
      List<String> said = one.getValue().lines().toList();
      for (int place = 0; place < said.size(); place++) {
        if (rows.size() == place) {
          rows.add(Texts.NONE);
        }
        rows.set(place, rows.get(place).with(one.getKey(), said.get(place).strip()));
      }
    }
    return rows;
  }
}
