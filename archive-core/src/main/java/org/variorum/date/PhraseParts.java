package org.variorum.date;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one date of a phrase, with what qualifies it before and behind. */
final class PhraseParts {
  private static final int MONTHS = 12;
  private static final int LAST_CENTURY = 21;
  private static final Set<String> YEARS =
      Set.of("années", "jaren", "lata", "lat", "latach", "léta", "let", "letech");

  private final TypedTokens tokens;
  private final PhraseFigures figures;
  private final Set<PhraseNote> notes;

  PhraseParts(TypedTokens tokens, PhraseFigures figures, Set<PhraseNote> notes) {
    this.tokens = tokens;
    this.figures = figures;
    this.notes = notes;
  }

  /** Reads one date. */
  PhrasePart part() {
    Qualifier before = qualifiers();
    @Nullable Portion portion = portion();
    if (portion != null) {
      before = before.and(qualifiers());
    }
    PhrasePart core =
        portion != null && endsHere() ? PhrasePart.of(TypedDate.at(tokens.peek().start())) : core();
    PhrasePart whole = core.in(portion).being(before, before != Qualifier.NONE);
    return behind(whole);
  }

  /** Reads a year of which only the last figures stand here, with what follows it. */
  PhrasePart shortYear(int year) {
    TypedTokens.Token figure = tokens.take();
    TypedDate date = TypedDate.at(figure.start()).inYear(String.format("%04d", year));
    boolean decade = year % 10 == 0 && decade();
    tokens.take(TypedWord.YEAR);
    return behind(
        PhrasePart.of(
            decade ? date.inYear(String.valueOf(date.year()).substring(0, 3) + "X") : date));
  }

  private boolean endsHere() {
    return tokens.atEnd()
        || tokens.sees("-")
        || tokens.sees("/")
        || tokens.sees(TypedWord.UNTIL)
        || tokens.sees(TypedWord.AND)
        || tokens.sees(TypedWord.OR);
  }

  private Qualifier qualifiers() {
    Qualifier qualifier = Qualifier.NONE;
    while (true) {
      if (tokens.take(TypedWord.ABOUT) || tokens.take("~")) {
        qualifier = qualifier.and(Qualifier.APPROXIMATE);
      } else if (tokens.take(TypedWord.PERHAPS)) {
        qualifier = qualifier.and(Qualifier.UNCERTAIN);
        tokens.take(",");
      } else if (!tokens.take(TypedWord.OF)) {
        return qualifier;
      }
    }
  }

  private PhrasePart behind(PhrasePart part) {
    PhrasePart qualified = part;
    while (!tokens.atEnd()) {
      if (tokens.take("?")) {
        qualified = qualified.being(Qualifier.UNCERTAIN, false);
      } else if (tokens.take("~")) {
        qualified = qualified.being(Qualifier.APPROXIMATE, false);
      } else if (tokens.take("%")) {
        qualified = qualified.being(Qualifier.BOTH, false);
      } else if (standsAtTheEnd(TypedWord.ABOUT)) {
        tokens.take(TypedWord.ABOUT);
        qualified = qualified.being(Qualifier.APPROXIMATE, false);
      } else if (standsAtTheEnd(TypedWord.PERHAPS)) {
        tokens.take(TypedWord.PERHAPS);
        qualified = qualified.being(Qualifier.UNCERTAIN, false);
      } else if (!tokens.take(TypedWord.YEAR)) {
        return qualified;
      }
    }
    return qualified;
  }

  /** Tells whether such a word belongs to the date before it, as in "1941 ca." */
  private boolean standsAtTheEnd(TypedWord meaning) {
    int mark = tokens.mark();
    boolean last = tokens.take(meaning) && !tokens.peek().number() && !tokens.peek().word();
    tokens.back(mark);
    return last;
  }

  /** Reads "early", "2nd half of", "letztes Drittel". */
  private @Nullable Portion portion() {
    int mark = tokens.mark();
    Portion third = third();
    if (third != null) {
      boolean rangeFollows = tokens.sees("-") && isPortionWord(1);
      if (tokens.sees("-") && !rangeFollows && tokens.adjoins(0)) {
        tokens.take();
      }
      return third;
    }
    int rank = rank();
    int of = rank == 0 ? 0 : unit();
    if (of == 0) {
      tokens.back(mark);
      return null;
    }
    int index = rank == TypedWords.LAST_RANK ? of - 1 : rank - 1;
    if (index >= of) {
      tokens.back(mark);
      return null;
    }
    return new Portion(index, of);
  }

  private @Nullable Portion third() {
    if (tokens.take(TypedWord.EARLY)) {
      return Portion.EARLY;
    }
    if (tokens.take(TypedWord.MIDDLE)) {
      return Portion.MIDDLE;
    }
    return tokens.take(TypedWord.LATE) ? Portion.LATE : null;
  }

  private boolean isPortionWord(int ahead) {
    int mark = tokens.mark();
    for (int i = 0; i < ahead; i++) {
      tokens.take();
    }
    boolean portion = third() != null;
    tokens.back(mark);
    return portion;
  }

  private int rank() {
    TypedTokens.Token first = tokens.peek();
    int rank = first.number() && first.text().length() == 1 ? Integer.parseInt(first.text()) : 0;
    rank = rank == 0 && first.word() ? TypedWords.rank(first.text()) : rank;
    rank = rank == 0 && first.word() ? roman(first.text()) : rank;
    if (rank != 0) {
      tokens.take();
      ordinalSign();
    }
    return rank;
  }

  private int unit() {
    tokens.take("-");
    if (tokens.take(TypedWord.HALF)) {
      return 2;
    }
    if (tokens.take(TypedWord.THIRD)) {
      return 3;
    }
    return tokens.take(TypedWord.QUARTER) ? 4 : 0;
  }

  private void ordinalSign() {
    tokens.take(".");
    if (tokens.sees("-") && TypedWords.follows(tokens, TypedWord.DAY)) {
      tokens.take();
    }
    tokens.take(TypedWord.DAY);
  }

  private PhrasePart core() {
    TypedTokens.Token first = tokens.peek();
    if (first.number()) {
      return inFigures();
    }
    if (tokens.sees("'") && tokens.peek(1).number() && tokens.peek(1).text().length() == 2) {
      tokens.take();
      return assumed(TypedDate.at(first.start()).inYear("19" + tokens.take().text()));
    }
    OptionalInt season = season();
    if (season.isPresent()) {
      return PhrasePart.of(ofTheSeason(TypedDate.at(first.start()).inMonth(season.getAsInt())));
    }
    int roman = roman(first.text());
    if (roman > 0) {
      tokens.take();
      return inRoman(roman, first);
    }
    return takeMonth()
        .map(month -> PhrasePart.of(afterMonth(TypedDate.at(first.start()).inMonth(month))))
        .orElseThrow(this::noDate);
  }

  private InvalidDateException noDate() {
    return tokens.peek().word()
        ? tokens.error(DateProblem.WORD_UNKNOWN, tokens.found())
        : tokens.error(DateProblem.DATE_EXPECTED, tokens.found());
  }

  private PhrasePart assumed(TypedDate date) {
    notes.add(PhraseNote.CENTURY_ASSUMED);
    return PhrasePart.of(date.being(Qualifier.UNCERTAIN));
  }

  private PhrasePart inFigures() {
    TypedTokens.Token first = tokens.peek();
    int mark = tokens.mark();
    if (first.text().length() <= 4) {
      tokens.take();
      if (tokens.take(TypedWord.BCE) && Integer.parseInt(first.text()) > 0) {
        int year = Integer.parseInt(first.text()) - 1;
        return PhrasePart.of(TypedDate.at(first.start()).inYear(EdtfDate.yearText(-(long) year)));
      }
      tokens.back(mark);
    }
    return figures
        .read()
        .map(this::withYearBehind)
        .orElseGet(
            () ->
                switch (first.text().length()) {
                  case 1, 2 -> startingWithDay();
                  case 3 -> startingWithDecade();
                  case 4 -> startingWithYear();
                  default -> throw tokens.error(DateProblem.BASIC_FORMAT);
                });
  }

  private PhrasePart withYearBehind(PhrasePart part) {
    tokens.take(TypedWord.YEAR);
    return part;
  }

  /** As 194- or 194? or 194x. */
  private PhrasePart startingWithDecade() {
    TypedTokens.Token first = tokens.take();
    if (!tokens.adjoins(0) || !(tokens.take("-") || tokens.take("?") || tokens.take("x"))) {
      throw tokens.errorAt(first.start(), DateProblem.YEAR_OF_FOUR_DIGITS, first.text());
    }
    return PhrasePart.of(TypedDate.at(first.start()).inYear(first.text() + "X"));
  }

  private PhrasePart startingWithYear() {
    boolean plural = followsYears();
    TypedTokens.Token first = tokens.take();
    TypedDate year = TypedDate.at(first.start()).inYear(first.text());
    if (decade() || (plural && first.text().endsWith("0"))) {
      return PhrasePart.of(year.inYear(first.text().substring(0, 3) + "X"));
    }
    tokens.take(TypedWord.YEAR);
    return PhrasePart.of(partOfTheYear(year));
  }

  /** Reads what archivists in America set behind the year: "1942 May 3", "1977 Spring". */
  private TypedDate partOfTheYear(TypedDate year) {
    int mark = tokens.mark();
    tokens.take(",");
    OptionalInt season = season();
    if (season.isPresent() && !yearFollows()) {
      return year.inMonth(season.getAsInt());
    }
    tokens.back(mark);
    boolean apart = tokens.take(",");
    OptionalInt month = takeMonth().map(OptionalInt::of).orElseGet(OptionalInt::empty);
    if (month.isEmpty() || yearFollows() || (apart && dayAndYearFollow())) {
      tokens.back(mark);
      return year;
    }
    TypedDate dated = year.inMonth(month.getAsInt());
    TypedTokens.Token day = tokens.peek();
    boolean dayFollows = day.number() && day.text().length() < 3;
    if (!dayFollows || month(1).isPresent()) {
      return dated;
    }
    tokens.take();
    ordinalSign();
    return dated.onDay(Integer.parseInt(day.text()));
  }

  private boolean yearFollows() {
    return tokens.peek().number() && tokens.peek().text().length() == 4;
  }

  private boolean dayAndYearFollow() {
    TypedTokens.Token year = tokens.peek(tokens.peek(1).text().equals(",") ? 2 : 1);
    return tokens.peek().number() && year.number() && year.text().length() == 4;
  }

  private PhrasePart century(int number, TypedTokens.Token at) {
    if (number < 1 || number > LAST_CENTURY) {
      throw tokens.errorAt(at.start(), DateProblem.UNEXPECTED, at.text());
    }
    return PhrasePart.of(PhrasePart.century(number, TypedDate.at(at.start())));
  }

  private PhrasePart startingWithDay() {
    boolean plural = followsYears();
    TypedTokens.Token first = tokens.take();
    int number = Integer.parseInt(first.text());
    if (isDoubled("-") || isDoubled("?")) {
      tokens.take();
      tokens.take();
      return PhrasePart.of(TypedDate.at(first.start()).inYear(first.text() + "XX"));
    }
    boolean ten = number % 10 == 0 && first.text().length() == 2;
    if (ten && (decade() || yearsFollow() || plural)) {
      tokens.take(".");
      return ofTheCentury(first);
    }
    ordinalSign();
    if (century()) {
      return century(number, first);
    }
    if (number == 0) {
      throw tokens.errorAt(first.start(), DateProblem.DAY_UNKNOWN, number);
    }
    return PhrasePart.of(ofTheMonth(TypedDate.at(first.start()).onDay(number)));
  }

  /** As in "années 30" or "lata 30. XX wieku". */
  private boolean followsYears() {
    return YEARS.stream().anyMatch(tokens::follows);
  }

  /** As in "30. léta". */
  private boolean yearsFollow() {
    int mark = tokens.mark();
    tokens.take(".");
    if (YEARS.contains(tokens.peek().text())) {
      tokens.take();
      return true;
    }
    tokens.back(mark);
    return false;
  }

  private boolean isDoubled(String sign) {
    return tokens.sees(sign)
        && tokens.peek(1).text().equals(sign)
        && tokens.adjoins(0)
        && !tokens.peek(2).number();
  }

  /** As "30-е гг. XX в."; without the century it is taken as the twentieth. */
  private PhrasePart ofTheCentury(TypedTokens.Token decade) {
    tokens.take(TypedWord.YEAR);
    int mark = tokens.mark();
    tokens.take(TypedWord.OF);
    TypedTokens.Token figure = tokens.take();
    int century =
        figure.number() && figure.text().length() == 2
            ? Integer.parseInt(figure.text())
            : roman(figure.text());
    ordinalSign();
    String ten = decade.text().substring(0, 1) + "X";
    if (century > 0 && century()) {
      return PhrasePart.of(
          TypedDate.at(decade.start()).inYear(String.format("%02d", century - 1) + ten));
    }
    tokens.back(mark);
    return assumed(TypedDate.at(decade.start()).inYear("19" + ten));
  }

  private boolean century() {
    return tokens.take(TypedWord.CENTURY) || tokens.take("s") || tokens.take("c");
  }

  private PhrasePart inRoman(int number, TypedTokens.Token first) {
    ordinalSign();
    if (century()) {
      return century(number, first);
    }
    if (number <= MONTHS && yearFollows()) {
      return PhrasePart.of(withYear(TypedDate.at(first.start()).inMonth(number)));
    }
    return PhrasePart.of(TypedDate.at(first.start()).onDay(number));
  }

  private static int roman(String word) {
    return RomanNumeral.valueOf(word.replaceFirst("(?<=[ivxхі])(e|è?me|ème|er|de)$", ""));
  }

  private TypedDate ofTheMonth(TypedDate day) {
    tokens.take(TypedWord.OF);
    int mark = tokens.mark();
    TypedTokens.Token word = tokens.take();
    int roman = word.word() ? RomanNumeral.valueOf(word.text()) : 0;
    tokens.take(".");
    if (roman > 0 && roman <= MONTHS && yearFollows()) {
      return withYear(day.inMonth(roman));
    }
    tokens.back(mark);
    return takeMonth().map(month -> withYear(day.inMonth(month))).orElseGet(() -> withYear(day));
  }

  private TypedDate afterMonth(TypedDate month) {
    TypedTokens.Token next = tokens.peek();
    boolean day = next.number() && next.text().length() < 3;
    if (!day || month(1).isPresent()) {
      return withYear(month);
    }
    tokens.take();
    ordinalSign();
    return withYear(month.onDay(Integer.parseInt(next.text())));
  }

  private TypedDate withYear(TypedDate date) {
    int mark = tokens.mark();
    tokens.take(",");
    tokens.take(TypedWord.OF);
    if (!yearFollows()) {
      tokens.back(mark);
      return date;
    }
    TypedDate dated = date.inYear(tokens.take().text());
    tokens.take(TypedWord.YEAR);
    return dated;
  }

  private TypedDate ofTheSeason(TypedDate season) {
    TypedDate dated = withYear(season);
    boolean winter = season.month() == TypedWord.WINTER.season() && dated.year() != null;
    TypedTokens.Token next = tokens.peek(1);
    if (winter && (tokens.sees("/") || tokens.sees("-")) && next.number()) {
      int year = Integer.parseInt(String.valueOf(dated.year())) + 1;
      if (String.valueOf(year).endsWith(next.text())) {
        tokens.take();
        tokens.take();
        tokens.take(TypedWord.YEAR);
      }
    }
    return dated;
  }

  private boolean decade() {
    int mark = tokens.mark();
    boolean joined = tokens.take("'") || tokens.take("-");
    if (tokens.adjoins(0) || joined) {
      if (tokens.take(TypedWord.DECADE)) {
        tokens.take(TypedWord.YEAR);
        return true;
      }
    }
    tokens.back(mark);
    return false;
  }

  private OptionalInt season() {
    return Stream.of(TypedWord.SPRING, TypedWord.SUMMER, TypedWord.AUTUMN, TypedWord.WINTER)
        .filter(tokens::take)
        .mapToInt(TypedWord::season)
        .findFirst();
  }

  private Optional<Integer> takeMonth() {
    Optional<Integer> month = month(0);
    month.ifPresent(number -> tokens.take());
    return month;
  }

  private Optional<Integer> month(int ahead) {
    if (!tokens.peek(ahead).word()) {
      return Optional.empty();
    }
    OptionalInt month = TypedWords.month(tokens.peek(ahead).text());
    return month.isPresent() ? Optional.of(month.getAsInt()) : Optional.empty();
  }
}
