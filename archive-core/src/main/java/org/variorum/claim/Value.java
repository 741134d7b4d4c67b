package org.variorum.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.EntryId;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;
import org.variorum.vocabulary.ValueType;

/** What a claim says, in the archive's own normalised form. */
public sealed interface Value {

  /** Whether a property of this type can be answered so; "none" and "unknown" answer any. */
  boolean fits(ValueType type);

  /** The word for its type in documents, as {@code date}. */
  default String type() {
    return getClass().getSimpleName().substring(2).toLowerCase(Locale.ROOT);
  }

  /** A date. */
  record OfDate(HistoricalDate date) implements Value {
    @Override
    public boolean fits(ValueType type) {
      return type == ValueType.DATE;
    }
  }

  /** A place: one that has an entry, or one that can only be described, or both. */
  record OfPlace(@Nullable EntryId entry, Texts words) implements Value {
    public OfPlace {
      if (entry == null && words.isEmpty()) {
        throw new MalformedTextException("A place that is neither an entry nor described");
      }
    }

    @Override
    public boolean fits(ValueType type) {
      return type == ValueType.PLACE;
    }
  }

  /** A number or a range of numbers of something counted. */
  record OfFigure(Figure figure) implements Value {
    @Override
    public boolean fits(ValueType type) {
      return type == ValueType.FIGURE;
    }
  }

  /** A form of a name. */
  record OfName(String form, String language) implements Value {
    @Override
    public boolean fits(ValueType type) {
      return type == ValueType.NAME;
    }
  }

  /** Another entry. */
  record OfEntry(EntryId entry, Texts words) implements Value {
    @Override
    public boolean fits(ValueType type) {
      return type == ValueType.LINK || type == ValueType.PLACE;
    }
  }

  /** Words. */
  record OfText(Texts words) implements Value {
    public OfText {
      if (words.isEmpty()) {
        throw new MalformedTextException("A text without words");
      }
    }

    @Override
    public boolean fits(ValueType type) {
      return type == ValueType.TEXT;
    }
  }

  /** That there is nothing to say, and of what kind the nothing is. */
  record OfAbsence(Absence absence) implements Value {
    @Override
    public boolean fits(ValueType type) {
      return true;
    }
  }

  /** The kinds of nothing: there was none; nobody knows; it existed on paper only. */
  enum Absence {
    NONE,
    UNKNOWN,
    ON_PAPER_ONLY
  }
}
