package org.variorum.resolver;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each typed word the word of a form that it stands for, so that all together costs
 * least.
 */
final class FormFit {
  private static final double FAR = 1_000;
  private static final double ANOTHER_PART = 0.1;
  private static final double NO_PATRONYMIC = 0.05;
  private static final double NO_GIVEN_NAME = 0.1;
  private static final double PART_OF_SURNAME = 0.5;
  private static final double UNKNOWN_PATRONYMIC = 0.3;
  private static final double UNKNOWN_GIVEN_NAME = 0.7;
  private static final double NOT_FIRST = 0.3;
  private static final double ANOTHER_NAME = 0.7;
  private static final double TITLE = 0.1;

  /** So many words have to fit, before another that does not may stand beside them. */
  private static final int FEWEST = 2;

  private final List<SoughtWord> words;
  private final @Nullable SoughtWord begun;
  private final boolean filed;
  private final boolean person;
  private final boolean ofPlace;
  private final WordFits fits;
  private final @Nullable Fit limit;

  /** So many words were typed, but for a title before them. */
  private final int named;

  /** The best reason that a form of this origin can have. */
  private Reason origin = Reason.EXACT;

  private double least = FAR;
  private @Nullable Reason reason;
  private int slips;

  /**
   * @param limit what is worse than this need not be found
   */
  FormFit(
      List<SoughtWord> words,
      @Nullable SoughtWord begun,
      boolean filed,
      KnownName name,
      WordFits fits,
      @Nullable Fit limit) {
    this.fits = fits;
    this.limit = limit;
    this.words = words;
    this.named =
        words.size() > 1 && words.get(0).token().isOptional() ? words.size() - 1 : words.size();
    this.begun = begun;
    this.filed = filed;
    this.person = name.isPerson();
    this.ofPlace = name.isPlace();
  }

  /** What of the typed words tells whose name it is, the surest last. */
  private enum Carrying {
    NOTHING,
    /** A Christian name, where another word may be the surname. */
    GIVEN_NAME,
    SURNAME
  }

  /** One way to lay typed words on those of a form, as far as it has come. */
  private record Way(
      Reason reason,
      double cost,
      int slips,
      long taken,
      Carrying carrying,
      int others,
      boolean tied) {
    static final Way NONE = new Way(Reason.EXACT, 0, 0, 0, Carrying.NOTHING, 0, false);

    Way with(WordFit fit, int place, Carrying more) {
      return new Way(
          reason.and(fit.reason()),
          cost + fit.cost(),
          slips + fit.slips(),
          taken | 1L << place,
          carrying.compareTo(more) < 0 ? more : carrying,
          others,
          tied);
    }

    Way paying(double more) {
      return new Way(reason, cost + more, slips, taken, carrying, others, tied);
    }

    /** Without a word that a fuller name has, or without one that tells nothing. */
    Way leavingOut(@Nullable SoughtWord more) {
      return new Way(
          more == null ? reason : reason.and(Reason.FOLDED),
          cost,
          slips,
          taken,
          carrying,
          others + 1,
          tied || (more != null && more.token().tied()));
    }

    boolean carried() {
      return carrying != Carrying.NOTHING;
    }

    boolean has(int place) {
      return (taken >> place & 1) == 1;
    }
  }

  @Nullable Fit of(Shape shape) {
    KnownForm form = shape.form();
    origin = best(form.origin());
    lay(0, shape, Way.NONE);
    if (reason == null) {
      return null;
    }
    return new Fit(reason.and(origin), least, form, reason == Reason.SLIP ? slips : 0);
  }

  private static Reason best(KnownForm.Origin origin) {
    return switch (origin) {
      case HEADING -> Reason.EXACT;
      case FORM -> Reason.FORM;
      case HIDDEN -> Reason.SPELLING;
    };
  }

  private void lay(int word, Shape shape, Way way) {
    if (better(way.reason(), way.cost())) {
      if (word < words.size()) {
        layOn(word, shape, way);
      } else if (begun != null) {
        begin(shape, way);
      } else {
        finish(shape, way);
      }
    }
  }

  private boolean better(Reason other, double cost) {
    int order = reason == null ? -1 : other.compareTo(reason);
    return (order < 0 || (order == 0 && cost < least)) && isWithinLimit(other, cost);
  }

  /**
   * What is left out by its cost has its own reason and not that of its form: else another way,
   * worse but for the form, would be found in its place.
   */
  private boolean isWithinLimit(Reason own, double cost) {
    if (limit == null) {
      return true;
    }
    Reason with = own.and(origin);
    int order = with.compareTo(limit.reason());
    return order < 0 || (order == 0 && (own != with || cost <= limit.cost()));
  }

  private boolean mayBeLoose(SoughtWord word) {
    return (words.size() == 1 || !word.token().isOptional()) && mayBeLoose();
  }

  private boolean mayBeLoose() {
    return limit == null || limit.reason().compareTo(Reason.SLIP) >= 0;
  }

  private void layOn(int number, Shape shape, Way way) {
    SoughtWord word = words.get(number);
    boolean carries = way.carried() || begun != null || number < words.size() - 1;
    for (int place = 0; place < shape.tokens().size(); place++) {
      boolean main = shape.main().get(place);
      if (!way.has(place) && (carries || main) && mayBe(word, shape, main)) {
        WordFit fit = fits.of(word, shape.tokens().get(place), role(shape, main), mayBeLoose(word));
        if (fit != null) {
          lay(number + 1, shape, way.with(fit, place, carrying(word, shape, place)));
        }
      }
    }
    leaveOut(number, shape, way);
  }

  /** Goes on without a typed word that the form need not have. */
  private void leaveOut(int number, Shape shape, Way way) {
    SoughtWord word = words.get(number);
    if (word.token().isOptional()) {
      lay(number + 1, shape, way.paying(TITLE));
    } else if (isInitialOfPatronymic(number) && !shape.hasPatronymic()) {
      lay(number + 1, shape, way.paying(UNKNOWN_PATRONYMIC));
    } else if (word.token().isPatronymic() && !shape.hasPatronymic() && named > 1) {
      lay(number + 1, shape, way.paying(UNKNOWN_PATRONYMIC));
    } else if (person && named > 1 && mayLackGivenName(shape, way)) {
      lay(number + 1, shape, way.paying(UNKNOWN_GIVEN_NAME).leavingOut(null));
    } else if (person && way.others() == 0 && isMore(word)) {
      lay(number + 1, shape, way.paying(ANOTHER_NAME).leavingOut(word));
    }
  }

  /**
   * One of several words that may be the surname is a Christian name, so that one may be another.
   */
  private static boolean mayLackGivenName(Shape shape, Way way) {
    return shape.isBare() && (!shape.vague() || way.others() == 0);
  }

  /** Whether it may be one more name than the form has. */
  private boolean isMore(SoughtWord word) {
    return word.mayBeAnother() && named > (word.token().tied() ? 1 : FEWEST);
  }

  /** Whether it is an initial after another. */
  private boolean isInitialOfPatronymic(int number) {
    return person
        && number > 0
        && words.get(number).isInitial()
        && words.get(number - 1).isInitial();
  }

  private Carrying carrying(SoughtWord word, Shape shape, int place) {
    if (word.isInitial() || !shape.main().get(place)) {
      return Carrying.NOTHING;
    }
    return shape.isSurname(place) || (shape.isOneWord() && standsLast(word))
        ? Carrying.SURNAME
        : Carrying.GIVEN_NAME;
  }

  /** Whether it stands where a surname does: before a comma, or after all others. */
  private boolean standsLast(SoughtWord word) {
    return filed
        ? word.token().part() == 0
        : words.stream().filter(other -> !other.isInitial()).reduce((one, next) -> next).stream()
            .anyMatch(last -> last == word);
  }

  private WordFits.Role role(Shape shape, boolean main) {
    if (ofPlace) {
      return WordFits.Role.OF_PLACE;
    }
    return main && (named == 1 || !shape.vague()) ? WordFits.Role.MAIN : WordFits.Role.BESIDE;
  }

  /** After a comma no surname is typed, before it nothing else. */
  private boolean mayBe(SoughtWord word, Shape shape, boolean main) {
    return !filed || !person || (main && shape.vague()) || main == (word.token().part() == 0);
  }

  private void begin(Shape shape, Way way) {
    SoughtWord last = Objects.requireNonNull(begun);
    for (int place = 0; place < shape.tokens().size(); place++) {
      WordFit fit = way.has(place) ? null : WordFit.begun(last, shape.tokens().get(place));
      if (fit != null) {
        boolean main = shape.main().get(place);
        Way begunWay = way.with(fit, place, carrying(last, shape, place));
        keep(main && (person || place == 0) ? begunWay : begunWay.paying(NOT_FIRST));
      }
    }
    if (person && named >= FEWEST && !shape.hasPatronymic()) {
      finish(shape, way.paying(UNKNOWN_GIVEN_NAME));
    }
  }

  private void finish(Shape shape, Way way) {
    if (!way.carried() || (way.others() > 0 && !mayLeaveOut(shape, way))) {
      return;
    }
    double surname = 0;
    double others = 0;
    boolean bare = person;
    for (int place = 0; place < shape.tokens().size(); place++) {
      boolean main = shape.main().get(place);
      if (way.has(place)) {
        bare &= main;
      } else if (main && !shape.vague() && !shape.tokens().get(place).aside()) {
        surname += missing(shape.tokens().get(place), true);
      } else {
        others += missing(shape.tokens().get(place), false);
      }
    }
    if (surname < FAR) {
      keep(way.paying(surname + (bare ? Math.min(others, NO_GIVEN_NAME) : others)));
    }
  }

  private static boolean mayLeaveOut(Shape shape, Way way) {
    return way.carrying() == Carrying.SURNAME
        && (shape.isBare() || way.tied() || Long.bitCount(way.taken()) >= FEWEST);
  }

  private double missing(Token token, boolean main) {
    if (token.isOptional() || (person && token.isNumber())) {
      return 0;
    }
    if (main) {
      return person ? PART_OF_SURNAME : FAR;
    }
    if (!person) {
      return ANOTHER_PART;
    }
    return token.isPatronymic() ? NO_PATRONYMIC : NO_GIVEN_NAME;
  }

  private void keep(Way way) {
    if (better(way.reason(), way.cost())) {
      reason = way.reason();
      least = way.cost();
      slips = way.slips();
    }
  }
}
