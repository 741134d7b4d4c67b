package org.variorum.admin.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Figure;
import org.variorum.claim.Value;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.vocabulary.ValueType;

/** What a claim says, as a field or two of the type it has; or that there is nothing to say. */
public final class ValuePart implements Part<Value> {
  /** The types of answer, as the form offers them. */
  public enum Type {
    DATE,
    PLACE,
    FIGURE,
    NAME,
    ENTRY,
    TEXT,
    ABSENCE
  }

  private final DateField date;
  private final EntryField entry;
  private final Wording words;
  private final FigurePart figure;
  private final Field form;
  private final Field language;
  private Type type;
  private Value.Absence absence;

  ValuePart(Value value, Ground ground) {
    this(typeOf(value), value, ground);
  }

  private ValuePart(Type type, @Nullable Value value, Ground ground) {
    this.type = type;
    this.date = DateField.of(value instanceof Value.OfDate of ? of.date() : null, ground);
    this.entry = EntryField.of(entryOf(value), ground);
    this.words = Wording.of(wordsOf(value), ground);
    this.figure = new FigurePart(value instanceof Value.OfFigure of ? of.figure() : null, ground);
    this.form = new Field(value instanceof Value.OfName of ? of.form() : null);
    this.language = new Field(value instanceof Value.OfName of ? of.language() : null);
    this.absence = value instanceof Value.OfAbsence of ? of.absence() : Value.Absence.UNKNOWN;
  }

  /** An empty one of the type that a property takes. */
  static ValuePart fresh(ValueType type, Ground ground) {
    Type own = type == ValueType.LINK ? Type.ENTRY : Type.valueOf(type.name());
    return new ValuePart(own, null, ground);
  }

  private static Type typeOf(Value value) {
    if (value instanceof Value.OfDate) {
      return Type.DATE;
    }
    if (value instanceof Value.OfPlace) {
      return Type.PLACE;
    }
    if (value instanceof Value.OfFigure) {
      return Type.FIGURE;
    }
    if (value instanceof Value.OfName) {
      return Type.NAME;
    }
    if (value instanceof Value.OfEntry) {
      return Type.ENTRY;
    }
    return value instanceof Value.OfText ? Type.TEXT : Type.ABSENCE;
  }

  private static @Nullable EntryId entryOf(@Nullable Value value) {
    if (value instanceof Value.OfPlace place) {
      return place.entry();
    }
    return value instanceof Value.OfEntry link ? link.entry() : null;
  }

  private static Texts wordsOf(@Nullable Value value) {
    if (value instanceof Value.OfPlace place) {
      return place.words();
    }
    if (value instanceof Value.OfEntry link) {
      return link.words();
    }
    return value instanceof Value.OfText text ? text.words() : Texts.NONE;
  }

  @Override
  public @Nullable Value value(Complaints complaints) {
    return switch (type) {
      case DATE -> date(complaints);
      case PLACE -> place(complaints);
      case FIGURE -> figure(complaints);
      case NAME -> name(complaints);
      case ENTRY -> link(complaints);
      case TEXT -> text(complaints);
      case ABSENCE -> new Value.OfAbsence(absence);
    };
  }

  /** Whether nothing was typed into it. */
  boolean isBlank() {
    return switch (type) {
      case DATE -> date.getText().isBlank();
      case PLACE, ENTRY -> entry.getText().isBlank() && words.getGist().isBlank();
      case FIGURE -> figure.getLow().getText().isBlank() && figure.getHigh().getText().isBlank();
      case NAME -> form.getText().isBlank();
      case TEXT -> words.getGist().isBlank();
      case ABSENCE -> false;
    };
  }

  private @Nullable Value date(Complaints complaints) {
    HistoricalDate day = date.required(complaints);
    return day == null ? null : new Value.OfDate(day);
  }

  private @Nullable Value place(Complaints complaints) {
    int before = complaints.count();
    EntryId where = entry.value(complaints);
    if (complaints.count() > before) {
      return null;
    }
    return complaints.making(words.first(), () -> new Value.OfPlace(where, words.texts()));
  }

  private @Nullable Value figure(Complaints complaints) {
    Figure count = figure.value(complaints);
    return count == null ? null : new Value.OfFigure(count);
  }

  private @Nullable Value name(Complaints complaints) {
    String name = form.filled(complaints);
    String tag = language.filled(complaints);
    return name == null || tag == null ? null : new Value.OfName(name, tag);
  }

  private @Nullable Value link(Complaints complaints) {
    EntryId to = entry.required(complaints);
    return to == null ? null : new Value.OfEntry(to, words.texts());
  }

  private @Nullable Value text(Complaints complaints) {
    Texts said = words.required(complaints);
    return said.isEmpty() ? null : new Value.OfText(said);
  }

  /** The value in one line; for an absence, nothing. */
  public String getGist() {
    return switch (type) {
      case DATE -> date.getUnderstood().isEmpty() ? date.getText() : date.getUnderstood();
      case PLACE, ENTRY -> words.getGist().isEmpty() ? entry.getGist() : words.getGist();
      case FIGURE -> figure.getGist();
      case NAME -> form.getText();
      case TEXT -> words.getGist();
      case ABSENCE -> "";
    };
  }

  /** The date that stands there, if it is one. */
  Optional<HistoricalDate> day() {
    return type == Type.DATE ? date.now() : Optional.empty();
  }

  public DateField getDate() {
    return date;
  }

  public EntryField getEntry() {
    return entry;
  }

  public Wording getWords() {
    return words;
  }

  public FigurePart getFigure() {
    return figure;
  }

  public Field getForm() {
    return form;
  }

  public Field getLanguage() {
    return language;
  }

  public Type getType() {
    return type;
  }

  public void setType(Type type) {
    this.type = type;
  }

  public Value.Absence getAbsence() {
    return absence;
  }

  public void setAbsence(Value.Absence absence) {
    this.absence = absence;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.choice("type", Type.class, type, this::setType);
    scribe.part("date", date);
    scribe.part("entry", entry);
    scribe.part("words", words);
    scribe.part("figure", figure);
    scribe.part("form", form);
    scribe.part("language", language);
    scribe.choice("absence", Value.Absence.class, absence, this::setAbsence);
  }
}
