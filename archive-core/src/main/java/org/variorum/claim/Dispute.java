package org.variorum.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.vocabulary.Answers;

/** When sources disagree: derived from what they say, never set by hand. */
public final class Dispute {

  private Dispute() {}

  /**
   * Whether the sources disagree on a question.
   *
   * <p>They do where a live claim is contradicted by a source; where only one answer can be true
   * and two live ones are incompatible, unless a curator says that both mean one day; where several
   * can be true and a curator has set one claim against another; and where live accounts differ on
   * an aspect.
   */
  public static boolean isContested(Question question, Answers answers) {
    return contention(question, answers).isPresent();
  }

  /**
   * What they disagree over; empty if they do not. Whole accounts come before single values, and
   * values of which both have sources before one that a source only contradicts.
   */
  public static Optional<Contention> contention(Question question, Answers answers) {
    if (question.aspects().stream().anyMatch(aspect -> differsOn(question, aspect.code()))) {
      return Optional.of(Contention.COURSE);
    }
    List<Claim> live = question.liveClaims().toList();
    return rivals(question, live, answers)
        .findFirst()
        .map(pair -> Contention.between(pair.one().value(), pair.other().value()))
        .or(
            () ->
                live.stream()
                    .filter(Claim::isContradicted)
                    .findFirst()
                    .map(claim -> Contention.over(claim.value())));
  }

  /** Whether a live claim has a live rival, or a source contradicts it. */
  public static boolean isContested(Question question, Claim claim, Answers answers) {
    return claim.isLive()
        && (claim.isContradicted()
            || question
                .liveClaims()
                .filter(other -> !other.equals(claim))
                .anyMatch(other -> rivals(question, claim, other, answers)));
  }

  private record Pair(Claim one, Claim other) {}

  private static Stream<Pair> rivals(Question question, List<Claim> live, Answers answers) {
    return IntStream.range(0, live.size())
        .boxed()
        .flatMap(i -> live.subList(i + 1, live.size()).stream().map(o -> new Pair(live.get(i), o)))
        .filter(pair -> rivals(question, pair.one(), pair.other(), answers));
  }

  /** Whether two claims of a question cannot both be true: one day in two calendars is the same. */
  public static boolean rivals(Question question, Claim one, Claim other, Answers answers) {
    return rivals(one, other, answers)
        && question.differences().stream()
            .noneMatch(difference -> difference.makesOneOf(one.id(), other.id()));
  }

  /** Whether two claims cannot both be true. */
  public static boolean rivals(Claim one, Claim other, Answers answers) {
    if (one.against().contains(other.id()) || other.against().contains(one.id())) {
      return true;
    }
    return switch (answers) {
      case ONE -> incompatible(one.value(), other.value());
      case ONE_AT_A_TIME -> overlap(one, other) && incompatible(one.value(), other.value());
      case SEVERAL -> false;
    };
  }

  private static boolean overlap(Claim one, Claim other) {
    return one.when() == null || other.when() == null || one.when().compatibleWith(other.when());
  }

  /**
   * Whether two values exclude each other. Dates do where their day ranges are disjoint, figures
   * where they are comparable and their ranges disjoint, links where they name different entries;
   * texts and names only if a curator says so.
   */
  public static boolean incompatible(Value one, Value other) {
    if (one instanceof Value.OfDate a && other instanceof Value.OfDate b) {
      return !a.date().compatibleWith(b.date());
    }
    if (one instanceof Value.OfFigure a && other instanceof Value.OfFigure b) {
      return a.figure().comparableWith(b.figure()) && a.figure().disjointFrom(b.figure());
    }
    if (one instanceof Value.OfEntry a && other instanceof Value.OfEntry b) {
      return !a.entry().equals(b.entry());
    }
    if (one instanceof Value.OfPlace a && other instanceof Value.OfPlace b) {
      return a.entry() != null && b.entry() != null && !a.entry().equals(b.entry());
    }
    return absenceAgainst(one, other) || absenceAgainst(other, one);
  }

  /** "There was none" excludes any value that says there was; "unknown" excludes nothing. */
  private static boolean absenceAgainst(Value one, Value other) {
    return one instanceof Value.OfAbsence absence
        && absence.absence() != Value.Absence.UNKNOWN
        && !(other instanceof Value.OfAbsence);
  }

  /** Whether live accounts are at odds on an aspect, with each other or one with itself. */
  public static boolean differsOn(Question question, String aspect) {
    List<Reading> readings =
        question.liveAccounts().stream().flatMap(a -> a.on(aspect).stream()).toList();
    return anyPair(readings, Dispute::atOdds);
  }

  /** Whether one account is at odds with itself on an aspect. */
  public static boolean differsWithin(Account account, String aspect) {
    return anyPair(account.on(aspect), Dispute::atOdds);
  }

  private static boolean atOdds(Reading one, Reading other) {
    if (one.kind() != other.kind()) {
      return true;
    }
    if (one.kind() == Reading.Kind.DENIES) {
      return false;
    }
    if (one.value() == null || other.value() == null || bothInWords(one, other)) {
      return !inWords(one).equals(inWords(other));
    }
    return incompatible(one.value(), other.value());
  }

  /** Texts on one aspect are what a curator set beside each other, so different words differ. */
  private static boolean bothInWords(Reading one, Reading other) {
    return one.value() instanceof Value.OfText && other.value() instanceof Value.OfText;
  }

  private static Object inWords(Reading reading) {
    return reading.value() instanceof Value.OfText text ? text.words() : reading.words();
  }

  private static <T> boolean anyPair(List<T> all, java.util.function.BiPredicate<T, T> test) {
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (test.test(all.get(i), all.get(j))) {
          return true;
        }
      }
    }
    return false;
  }
}
