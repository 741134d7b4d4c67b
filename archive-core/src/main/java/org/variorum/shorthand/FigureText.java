package org.variorum.shorthand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Figure;
import org.variorum.language.Texts;

/**
 * Reads a figure in words, in English, Russian or German: {@code ca. 20 000–25 000 men}, {@code не
 * менее 12 тыс. человек}, {@code bis zu 2,5 Mio.} Figures are grouped by blanks, points, commas or
 * apostrophes in threes; a comma or point before any other number of digits is a decimal one.
 */
public final class FigureText {
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(?:[ \u00a0\u2009\u202f.,'’]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?");

  private static final Pattern WORD = Pattern.compile("[\\p{L}]+|[^\\s\\p{L}]");
  private static final Pattern SCALE = Pattern.compile("^\\s*([\\p{L}]+)\\.?");

  private static final Set<String> ABOUT =
      Set.of(
          "about",
          "ca",
          "c",
          "circa",
          "approximately",
          "roughly",
          "some",
          "nearly",
          "around",
          "около",
          "ок",
          "примерно",
          "приблизительно",
          "порядка",
          "etwa",
          "rund",
          "ungefähr",
          "zirka",
          "um",
          "knapp",
          "~",
          "≈");

  private static final Set<String> AT_LEAST =
      Set.of(
          "at least",
          "more than",
          "over",
          "no fewer than",
          "not less than",
          "не менее",
          "не меньше",
          "более",
          "больше",
          "свыше",
          "от",
          "mindestens",
          "mehr als",
          "über",
          "wenigstens",
          ">",
          "≥");

  private static final Set<String> AT_MOST =
      Set.of(
          "at most",
          "up to",
          "no more than",
          "less than",
          "fewer than",
          "under",
          "до",
          "не более",
          "не больше",
          "менее",
          "меньше",
          "bis zu",
          "bis",
          "höchstens",
          "weniger als",
          "unter",
          "maximal",
          "<",
          "≤");

  private static final Set<String> BETWEEN = Set.of("from", "between", "между", "von", "zwischen");

  private static final Set<String> JOINTS =
      Set.of("-", "–", "—", "to", "and", "or", "до", "и", "или", "bis", "und", "oder", "…");

  private static final Map<String, Integer> SCALES =
      Map.ofEntries(
          Map.entry("thousand", 3),
          Map.entry("thousands", 3),
          Map.entry("тыс", 3),
          Map.entry("тысяч", 3),
          Map.entry("тысячи", 3),
          Map.entry("тысяча", 3),
          Map.entry("tausend", 3),
          Map.entry("tsd", 3),
          Map.entry("million", 6),
          Map.entry("millions", 6),
          Map.entry("mln", 6),
          Map.entry("млн", 6),
          Map.entry("миллион", 6),
          Map.entry("миллиона", 6),
          Map.entry("миллионов", 6),
          Map.entry("mio", 6),
          Map.entry("millionen", 6));

  private final String text;
  private final List<MatchResult> numbers;
  private boolean approximate;

  private FigureText(String text) {
    this.text = text;
    this.numbers = NUMBER.matcher(text).results().toList();
  }

  /**
   * The figure in a text; empty if there is none or something that is not understood stands before
   * it.
   *
   * @param language of the words that say what was counted
   */
  public static Optional<Figure> read(String text, String language) {
    FigureText figure = new FigureText(text.strip());
    return figure.numbers.isEmpty() ? Optional.empty() : figure.read(language);
  }

  private Optional<Figure> read(String language) {
    Optional<Bound> bound = bound(text.substring(0, numbers.get(0).start()));
    if (bound.isEmpty()) {
      return Optional.empty();
    }
    MatchResult first = numbers.get(0);
    int scale = scale(first.end());
    int behind = behindScale(first.end());
    Optional<MatchResult> second = rangeEnd(behind);
    if (second.isPresent()) {
      return range(first, scale, second.get(), language);
    }
    BigDecimal number = number(first.group(), scale);
    boolean open = text.startsWith("+", behind);
    BigDecimal low = bound.get() == Bound.AT_MOST ? null : number;
    BigDecimal high = bound.get() == Bound.AT_LEAST || open ? null : number;
    return Optional.of(figure(low, high, text.substring(open ? behind + 1 : behind), language));
  }

  private Optional<Figure> range(
      MatchResult first, int firstScale, MatchResult second, String language) {
    int scale = scale(second.end());
    BigDecimal high = number(second.group(), scale);
    BigDecimal bare = number(first.group(), firstScale);
    BigDecimal low =
        firstScale == 0 && scale > 0 && bare.compareTo(number(second.group(), 0)) <= 0
            ? number(first.group(), scale)
            : bare;
    return low.compareTo(high) > 0
        ? Optional.empty()
        : Optional.of(figure(low, high, text.substring(behindScale(second.end())), language));
  }

  private Figure figure(
      @Nullable BigDecimal low, @Nullable BigDecimal high, String rest, String language) {
    String counted = rest.replaceFirst("^[\\s.,:;]+", "").strip();
    Texts words = counted.isEmpty() ? Texts.NONE : Texts.of(language, counted);
    return new Figure(low, high, approximate, "person", words, null, Texts.NONE, null);
  }

  private enum Bound {
    EXACT,
    AT_LEAST,
    AT_MOST
  }

  /** What the words before a figure say of it; empty if there is one that says nothing known. */
  private Optional<Bound> bound(String lead) {
    List<String> words =
        new ArrayList<>(
            WORD.matcher(lead.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> !word.equals(".") && !word.equals(","))
                .toList());
    approximate = words.removeIf(ABOUT::contains);
    words.removeIf(BETWEEN::contains);
    String left = String.join(" ", words);
    if (left.isEmpty()) {
      return Optional.of(Bound.EXACT);
    }
    if (AT_LEAST.contains(left)) {
      return Optional.of(Bound.AT_LEAST);
    }
    return AT_MOST.contains(left) ? Optional.of(Bound.AT_MOST) : Optional.empty();
  }

  private Optional<MatchResult> rangeEnd(int from) {
    return numbers.stream().skip(1).limit(1).filter(second -> isJoined(from, second)).findFirst();
  }

  private boolean isJoined(int from, MatchResult second) {
    return second.start() >= from
        && JOINTS.contains(text.substring(from, second.start()).strip().toLowerCase(Locale.ROOT));
  }

  private int scale(int from) {
    java.util.regex.Matcher word = SCALE.matcher(text.substring(from));
    return word.find() ? SCALES.getOrDefault(word.group(1).toLowerCase(Locale.ROOT), 0) : 0;
  }

  private int behindScale(int from) {
    java.util.regex.Matcher word = SCALE.matcher(text.substring(from));
    return scale(from) > 0 && word.find() ? from + word.end() : from;
  }

  private static BigDecimal number(String written, int scale) {
    String plain =
        written.matches("\\d{1,3}([ \u00a0\u2009\u202f.,'’]\\d{3})+")
            ? written.replaceAll("\\D", "")
            : written.replace(',', '.');
    return new BigDecimal(plain).scaleByPowerOfTen(scale);
  }
}
