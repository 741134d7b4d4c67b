package org.variorum.dissemination;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Account;
import org.variorum.claim.Claim;
import org.variorum.claim.Figure;
import org.variorum.claim.Nature;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.claim.Value;
import org.variorum.language.Text;
import org.variorum.language.Texts;

/** Says in words what a format has no element for. */
final class Words {
  private Words() {}

  /** A value in each language that it has; never empty. */
  static List<Text> value(Value value, Told told) {
    List<Text> words = Plain.each(texts(value, told));
    return words.isEmpty() ? List.of(new Text("en", "(not published)")) : words;
  }

  private static Texts texts(Value value, Told told) {
    if (value instanceof Value.OfDate of) {
      return Texts.english(Plain.date(of.date()));
    }
    if (value instanceof Value.OfPlace of) {
      return either(of.words(), told.heading(of.entry()));
    }
    if (value instanceof Value.OfEntry of) {
      return either(of.words(), told.heading(of.entry()));
    }
    if (value instanceof Value.OfFigure of) {
      return Texts.english(figure(of.figure()));
    }
    if (value instanceof Value.OfName of) {
      return Plain.texts(of.language(), of.form());
    }
    return value instanceof Value.OfText of
        ? of.words()
        : Texts.english(absence((Value.OfAbsence) value));
  }

  private static Texts either(Texts words, Texts heading) {
    return heading.isEmpty() ? words : heading;
  }

  private static String absence(Value.OfAbsence value) {
    return switch (value.absence()) {
      case NONE -> "None: it did not happen";
      case UNKNOWN -> "Unknown";
      case ON_PAPER_ONLY -> "On paper only";
    };
  }

  private static String figure(Figure figure) {
    String number =
        plain(figure.low()).equals(plain(figure.high()))
            ? plain(figure.low())
            : plain(figure.low()) + "–" + plain(figure.high());
    String counted = Plain.in(figure.counted());
    String area = Plain.in(figure.area());
    return (figure.approximate() ? "about " : "")
        + number
        + " "
        + figure.unit()
        + (counted.isBlank() ? "" : ", " + counted)
        + (area.isBlank() ? "" : ", " + area)
        + (figure.period() == null ? "" : ", " + Plain.date(figure.period()));
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  /** What is to be known of a claim beyond its value. */
  static List<String> notes(Question question, Claim claim) {
    List<String> notes = new ArrayList<>();
    long rivals = question.claims().stream().filter(Claim::isLive).count();
    if (rivals > 1) {
      notes.add("One of " + rivals + " answers that stand side by side");
    }
    notes.addAll(judged(claim.standing()));
    if (claim.nature() != Nature.FACT) {
      notes.add("Nature: " + claim.nature().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    String remark = Plain.in(claim.remark());
    if (Plain.hasInk(remark)) {
      notes.add(remark);
    }
    return notes;
  }

  /** What is to be known of an account beyond what it tells. */
  static List<String> notes(Account account) {
    return judged(account.standing());
  }

  private static List<String> judged(Standing standing) {
    return standing.kind() == Standing.Kind.OPEN
        ? List.of()
        : List.of(certainty(standing) + ": " + Plain.in(standing.reason()));
  }

  /** How well a claim stands, in the words of the archive. */
  static String certainty(Claim claim) {
    return certainty(claim.standing());
  }

  private static String certainty(Standing standing) {
    return switch (standing.kind()) {
      case OPEN -> "Open";
      case BETTER_SUPPORTED -> "Better supported";
      case REFUTED -> "Refuted";
    };
  }
}
