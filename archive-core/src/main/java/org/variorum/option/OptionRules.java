package org.variorum.option;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.language.Languages;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;

/** What each option may be, as pure functions of the value. */
final class OptionRules {
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_PARAGRAPH = 2000;
  private static final String ONE_ROLE = "(contributor|reviewer|administrator)";
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");
  private static final Pattern DAYS = Pattern.compile("\\d{1,5}");
  private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,3}");
  private static final Pattern ROLES =
      Pattern.compile(ONE_ROLE + "([, ]+" + ONE_ROLE + ")*", Pattern.CASE_INSENSITIVE);
  private static final Pattern PORT = Pattern.compile("\\d{1,5}");
  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,250}[A-Za-z0-9])?|\\[[0-9a-fA-F:]{2,45}]");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[^\\s@<>\",;:()\\p{Cntrl}]{1,64}@[^\\s@<>\",;:()\\p{Cntrl}]+\\.[^\\s@<>\",;:()\\p{Cntrl}.]{2,}");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/.-]{3,38}[0-9]");
  private static final Pattern STATEMENT = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,4}");
  private static final int MOST_TAGS = 20;
  private static final int LAST_YEAR = 9999;
  private static final Set<String> SECURITIES = Set.of("starttls", "tls", "none");
  private static final Pattern RHYTHM = Pattern.compile("off|daily|weekly");
  private static final Pattern HOUR = Pattern.compile("\\d|1\\d|2[0-3]");
  private static final Pattern WEEKDAY =
      Pattern.compile("monday|tuesday|wednesday|thursday|friday|saturday|sunday");
  private static final Pattern FEW = Pattern.compile("\\d{1,2}");
  private static final int HIGHEST_PORT = 65_535;

  private OptionRules() {}

  /** What is wrong with a value that is not empty; an empty one puts back the usual. */
  static Optional<OptionProblem> problem(Option option, String value) {
    return switch (option.form()) {
      case LINE, SECRET -> line(value, LONGEST_LINE);
      case LINES -> words(value, LONGEST_LINE, true);
      case PARAGRAPHS -> words(value, LONGEST_PARAGRAPH, false);
      case ROWS -> words(value, LONGEST_PARAGRAPH, false).or(() -> rows(value));
      case STATEMENTS -> statements(value);
      case STATEMENT -> fits(STATEMENT, value, "statement");
      case TONGUES -> tongues(value);
      case TAGS -> tags(value);
      case DAY -> day(value);
      case COLOUR ->
          option == Option.ACCENT_DARK
              ? colour(value, Contrast.DARK_GROUNDS, "#FFFFFF")
              : colour(value, Contrast.LIGHT_GROUNDS, "#000000");
      case PICTURE ->
          LogoMark.of(value).isPresent()
              ? Optional.empty()
              : Optional.of(OptionProblem.of("no-picture"));
      case PHONE -> fits(PHONE, value, "phone");
      case ADDRESS -> fits(ADDRESS, value, "address");
      case DAYS -> fits(DAYS, value, "days");
      case COUNT -> fits(COUNT, value, "count");
      case ROLES -> fits(ROLES, value, "roles");
      case HOST -> fits(HOST, value, "host");
      case PORT -> port(value);
      case RHYTHM -> fits(RHYTHM, value, "rhythm");
      case HOUR -> fits(HOUR, value, "hour");
      case WEEKDAY -> fits(WEEKDAY, value, "weekday");
      case FEW -> fits(FEW, value, "few");
      case SECURITY ->
          SECURITIES.contains(value) ? Optional.empty() : Optional.of(OptionProblem.of("choice"));
    };
  }

  private static Optional<OptionProblem> rows(String value) {
    List<Long> counts =
        WordsByLanguage.read(value).byLanguage().values().stream()
            .map(rows -> rows.lines().count())
            .toList();
    boolean blank =
        WordsByLanguage.read(value).byLanguage().values().stream()
            .flatMap(String::lines)
            .anyMatch(String::isBlank);
    return blank || counts.stream().distinct().count() > 1
        ? Optional.of(OptionProblem.of("rows"))
        : Optional.empty();
  }

  private static Optional<OptionProblem> statements(String value) {
    List<String> codes = List.of(value.split(" "));
    boolean known =
        codes.stream().allMatch(code -> KnownStatement.coded(code).isPresent())
            && codes.stream().distinct().count() == codes.size();
    return known || value.equals(RightsList.NONE)
        ? Optional.empty()
        : Optional.of(OptionProblem.of("statement"));
  }

  private static Optional<OptionProblem> tongues(String value) {
    List<String> tags = List.of(value.split(" "));
    return Languages.SPOKEN.containsAll(tags) && tags.stream().distinct().count() == tags.size()
        ? Optional.empty()
        : Optional.of(OptionProblem.of("tongues", String.join(", ", Languages.SPOKEN)));
  }

  private static Optional<OptionProblem> tags(String value) {
    List<String> tags = List.of(value.split(" "));
    if (tags.size() > MOST_TAGS) {
      return Optional.of(OptionProblem.of("many", String.valueOf(MOST_TAGS)));
    }
    return Stream.concat(
            tags.stream().filter(tag -> !Texts.isTag(tag)),
            tags.stream().filter(tag -> Collections.frequency(tags, tag) > 1))
        .findFirst()
        .map(tag -> OptionProblem.of("tags", tag));
  }

  private static Optional<OptionProblem> day(String value) {
    try {
      LocalDate read = LocalDate.parse(value);
      return read.getYear() > LAST_YEAR ? Optional.of(OptionProblem.of("day")) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.of(OptionProblem.of("day"));
    }
  }

  /** Links are told from text by their colour, so it must be read as easily as text. */
  private static Optional<OptionProblem> colour(String value, List<String> grounds, String end) {
    if (!Contrast.isColour(value)) {
      return Optional.of(OptionProblem.of("colour"));
    }
    double contrast = Contrast.lowest(value, grounds);
    return contrast >= Contrast.ENOUGH
        ? Optional.empty()
        : Optional.of(
            OptionProblem.of(
                "contrast",
                cut(contrast),
                String.valueOf(Contrast.ENOUGH),
                Contrast.nearest(value, end, grounds)));
  }

  /** Cut off, not rounded: what falls short must not look as if it did not. */
  private static String cut(double contrast) {
    return String.format(Locale.ROOT, "%.2f", Math.floor(contrast * 100) / 100);
  }

  private static Optional<OptionProblem> line(String value, int longest) {
    if (value.length() > longest) {
      return Optional.of(OptionProblem.of("long", String.valueOf(longest)));
    }
    return CONTROL.matcher(value).find()
        ? Optional.of(OptionProblem.of("one-line"))
        : Optional.empty();
  }

  private static Optional<OptionProblem> words(String value, int longest, boolean oneLine) {
    Texts texts;
    try {
      texts = WordsByLanguage.read(value);
    } catch (MalformedTextException e) {
      return Optional.of(OptionProblem.of("words"));
    }
    return texts.byLanguage().values().stream()
        .flatMap(text -> (oneLine ? line(text, longest) : paragraph(text, longest)).stream())
        .findFirst();
  }

  private static Optional<OptionProblem> paragraph(String text, int longest) {
    if (text.length() > longest) {
      return Optional.of(OptionProblem.of("long", String.valueOf(longest)));
    }
    return UNPRINTABLE.matcher(text).find()
        ? Optional.of(OptionProblem.of("words"))
        : Optional.empty();
  }

  private static Optional<OptionProblem> port(String value) {
    boolean fits =
        PORT.matcher(value).matches()
            && Integer.parseInt(value) > 0
            && Integer.parseInt(value) <= HIGHEST_PORT;
    return fits ? Optional.empty() : Optional.of(OptionProblem.of("port"));
  }

  private static Optional<OptionProblem> fits(Pattern form, String value, String code) {
    return form.matcher(value).matches() ? Optional.empty() : Optional.of(OptionProblem.of(code));
  }
}
