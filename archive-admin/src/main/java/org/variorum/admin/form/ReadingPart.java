package org.variorum.admin.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.claim.Reading;
import org.variorum.claim.Value;
import org.variorum.language.Texts;
import org.variorum.vocabulary.ValueType;

/** What an account says on one aspect: in words, and as a value where it can be compared. */
public final class ReadingPart implements Part<Reading> {
  private final Ground ground;
  private final @Nullable Reading origin;
  private final @Nullable ValuePart value;
  private final Wording words;
  private final Rows<CitationPart> citations;
  private String aspect;
  private Reading.Kind kind;

  ReadingPart(Reading reading, Ground ground) {
    this(reading, reading.aspect(), ground);
  }

  private ReadingPart(@Nullable Reading reading, String aspect, Ground ground) {
    Value said = reading == null ? null : reading.value();
    this.ground = ground;
    this.origin = reading;
    this.aspect = aspect;
    this.kind = reading == null ? Reading.Kind.STATES : reading.kind();
    this.value = reading != null && said == null ? null : part(said, ground);
    this.words = Wording.of(reading == null ? Texts.NONE : reading.words(), ground);
    this.citations =
        Rows.of(
            reading == null ? List.of() : reading.citations(),
            one -> new CitationPart(one, ground));
  }

  private static ValuePart part(@Nullable Value said, Ground ground) {
    return said == null ? ValuePart.fresh(ValueType.TEXT, ground) : new ValuePart(said, ground);
  }

  static ReadingPart fresh(String aspect, Ground ground) {
    return new ReadingPart(null, aspect, ground);
  }

  public void addCitation() {
    citations.add(CitationPart.fresh(ground));
  }

  @Override
  public @Nullable Reading value(Complaints complaints) {
    int before = complaints.count();
    boolean silent = value == null || (origin == null && value.isBlank());
    Value said = silent || value == null ? null : value.value(complaints);
    List<Citation> cited = Rows.values(citations, complaints);
    if (complaints.count() > before) {
      return null;
    }
    return complaints.making(
        words.first(), () -> new Reading(aspect, kind, said, words.texts(), cited));
  }

  /** Its value; null where it has only words. */
  public @Nullable ValuePart getValue() {
    return value;
  }

  public Wording getWords() {
    return words;
  }

  public Rows<CitationPart> getCitations() {
    return citations;
  }

  public String getAspect() {
    return aspect;
  }

  public void setAspect(String aspect) {
    this.aspect = aspect;
  }

  public Reading.Kind getKind() {
    return kind;
  }

  public void setKind(Reading.Kind kind) {
    this.kind = kind;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.words("aspect", aspect, this::setAspect);
    scribe.choice("kind", Reading.Kind.class, kind, this::setKind);
    if (value != null) {
      scribe.part("value", value);
    }
    scribe.part("words", words);
    scribe.rows(
        "citations",
        citations,
        CitationPart::getId,
        id -> ground.again(id, () -> CitationPart.fresh(ground)));
  }
}
