package org.variorum.curation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.change.Matter;
import org.variorum.change.Touched;
import org.variorum.document.Document;
import org.variorum.hiding.Veil;
import org.variorum.identifier.EntryId;
import org.variorum.living.MayBeLiving;

/**
 * What keeps an entry from being published.
 *
 * @param part the local id of the question, claim, account or relation it speaks of, or which text
 *     of the entry, as {@code body}; empty for the whole
 * @param living why the person counts as one who may be living, where it comes from that
 * @param matter what a change touches, where it comes from that
 * @param words as they stand there, where it comes from them
 */
public record Hindrance(
    Kind kind,
    String part,
    @Nullable MayBeLiving living,
    @Nullable Matter matter,
    @Nullable String words) {

  /** What is amiss. */
  public enum Kind {
    /** A claim or an account without a source. */
    UNSOURCED,
    /** A citation that was typed into a text and not understood. */
    UNREAD_CITATION,
    /** A person who may be living, without a basis of publication. */
    NO_BASIS,
    /**
     * A question or relation on crime, politics or health of such a person, without a basis of its
     * own.
     */
    SENSITIVE,
    /** It takes someone with the right to review to publish it. */
    REVIEWER_WANTED,
    /** It takes someone else to publish it than whoever wrote it last. */
    SECOND_PERSON_WANTED,
    /** It touches more than a slip of the pen does, so that it cannot be a minor edition. */
    NOT_MINOR,
    /** There is no edition yet of which this could be a minor one. */
    FIRST_EDITION,
    /** It is hidden, and nothing of it is published until it is shown again. */
    HIDDEN,
    /** It says what an edition of it says that is hidden or suppressed. */
    SAYS_WHAT_IS_HIDDEN
  }

  public Hindrance(Kind kind, String part, @Nullable MayBeLiving living) {
    this(kind, part, living, null, null);
  }

  /** What of it keeps visitors from seeing it, if anything does. */
  static Optional<Hindrance> hiding(Veil veil, EntryId entry, Document told) {
    if (veil.hides(entry)) {
      return Optional.of(hidden());
    }
    return veil.forbids(told.digest())
        ? Optional.of(new Hindrance(Kind.SAYS_WHAT_IS_HIDDEN, "", null))
        : Optional.empty();
  }

  /** That an entry is hidden as a whole. */
  public static Hindrance hidden() {
    return new Hindrance(Kind.HIDDEN, "", null);
  }

  static Hindrance unsourced(String part) {
    return new Hindrance(Kind.UNSOURCED, part, null);
  }

  static Hindrance unread(String place, String mark) {
    return new Hindrance(Kind.UNREAD_CITATION, place, null, null, mark);
  }

  static Hindrance weighty(Kind kind, Touched touched) {
    return new Hindrance(kind, touched.part(), null, touched.matter(), null);
  }

  /** Whether another hinders at the same place. */
  boolean isWhere(Hindrance other) {
    return part.equals(other.part) && (living == null) == (other.living == null);
  }

  /** Whether a second person would do away with it where it does not come from who is living. */
  boolean isForWantOfASecond() {
    return kind == Kind.SECOND_PERSON_WANTED && living == null;
  }

  /** All of them in English, in one line. */
  public static String inWords(List<Hindrance> hindrances) {
    return hindrances.stream().map(Hindrance::toString).collect(Collectors.joining("; "));
  }

  /** In English, with the place: "claim c1: no source is given for it". */
  @Override
  public String toString() {
    return switch (kind) {
      case UNSOURCED ->
          (part.startsWith("a") ? "account " : "claim ") + part + ": no source is given for it";
      case UNREAD_CITATION -> part + ": " + words + " is no citation that could be understood";
      case NO_BASIS -> "may be living (" + living + "): no basis of publication is recorded";
      case SENSITIVE ->
          (part.startsWith("r") ? "relation " : "question ")
              + part
              + ": is sensitive for someone who may be living, and has no basis";
      case REVIEWER_WANTED -> why() + "a reviewer has to publish it";
      case SECOND_PERSON_WANTED ->
          why() + "someone else than who revised it last has to publish it";
      case NOT_MINOR -> why() + "is more than a slip of the pen";
      case FIRST_EDITION -> "a first edition is never a minor one";
      case HIDDEN -> "is hidden: nothing of it is published before it is shown again";
      case SAYS_WHAT_IS_HIDDEN ->
          "says what an edition of it says that is hidden: change it before it is published";
    };
  }

  private String why() {
    if (living != null) {
      return "may be living (" + living + "): ";
    }
    return String.valueOf(matter).toLowerCase(Locale.ROOT).replace('_', ' ')
        + (part.isEmpty() ? ": " : " of " + part + ": ");
  }
}
