package org.variorum.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.variorum.claim.Figure;
import org.variorum.claim.Value;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.shorthand.CitedPiece;
import org.variorum.shorthand.LineProblem;
import org.variorum.shorthand.ReadClaim;

/** Says how a line was understood, and what of it was not, in a language. */
record LineWords(Locale language) {

  private String say(String key, Object... arguments) {
    return DeskVoice.in(language, key, arguments);
  }

  /** All that is wrong with a line, in one text. */
  String wrong(ReadClaim read) {
    return read.problems().stream().map(this::problem).collect(Collectors.joining(" "));
  }

  /** What is wrong, and what may have been meant. */
  String problem(LineProblem problem) {
    String key = "line.problem." + problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String said =
        problem.kind() == LineProblem.Kind.NOT_A_DATE
            ? problem.words()
            : say(key, problem.where().text());
    List<String> meant = new ArrayList<>();
    problem.sources().forEach(one -> meant.add(one.key()));
    problem.entries().stream().limit(5).forEach(one -> meant.add(one.heading()));
    return meant.isEmpty() ? said : said + " " + say("line.meant", String.join(", ", meant));
  }

  /** A value as it is understood. */
  String value(Value value, String called) {
    if (value instanceof Value.OfDate date) {
      return DateText.in(language.getLanguage()).of(date.date());
    }
    if (value instanceof Value.OfFigure figure) {
      return figure(figure.figure());
    }
    if (value instanceof Value.OfPlace place) {
      return place.entry() == null
          ? say("line.in-words", place.words().wordsIn(language.getLanguage()))
          : called;
    }
    if (value instanceof Value.OfEntry) {
      return called;
    }
    if (value instanceof Value.OfName name) {
      return name.form() + " (" + name.language() + ")";
    }
    if (value instanceof Value.OfText text) {
      return text.words().wordsIn(language.getLanguage());
    }
    return absence((Value.OfAbsence) value);
  }

  private String absence(Value.OfAbsence value) {
    return say("absence." + value.absence().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private String figure(Figure figure) {
    String low = figure.low() == null ? "…" : figure.low().toPlainString();
    String high = figure.high() == null ? "…" : figure.high().toPlainString();
    String range = low.equals(high) ? low : low + "–" + high;
    return (figure.approximate() ? "≈ " : "")
        + range
        + " "
        + figure.counted().wordsIn(language.getLanguage());
  }

  /** The same date in the other calendar, or in EDTF where it is given to no day. */
  String calendars(HistoricalDate date) {
    return DateReading.note(date, language);
  }

  /** A source as it is understood: what it is called, which edition, and the place in it. */
  String source(CitedPiece cited) {
    String named = cited.found().source().source().label(language.getLanguage());
    String edition =
        cited.found().source().source().editions().size() > 1
            ? cited
                .found()
                .edition()
                .map(one -> " (" + one.title() + ")")
                .orElse(" (" + say("citation.whole-work") + ")")
            : "";
    String place = cited.found().locator().map(at -> ", " + at.text()).orElse("");
    return named + edition + place;
  }
}
