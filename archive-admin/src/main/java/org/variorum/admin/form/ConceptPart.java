package org.variorum.admin.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.place.*;

/** A place or a topic: what it is part of, where it lies, what it is called elsewhere. */
public final class ConceptPart implements Part<Concept> {
  private final Ground ground;
  private final EntryField broader;
  private final Field latitude;
  private final Field longitude;
  private final Wording kind;
  private final Rows<EntryField> related;
  private final Lines identifiers;

  ConceptPart(@Nullable Concept concept, Ground ground) {
    Coordinates spot = concept == null ? null : concept.coordinates();
    this.ground = ground;
    this.broader = EntryField.of(concept == null ? null : concept.broader(), ground);
    this.latitude = new Field(spot == null ? null : spot.latitude().toPlainString());
    this.longitude = new Field(spot == null ? null : spot.longitude().toPlainString());
    this.kind = Wording.of(concept == null ? Texts.NONE : concept.kind(), ground);
    this.related =
        Rows.of(concept == null ? List.of() : concept.related(), one -> EntryField.of(one, ground));
    this.identifiers = Lines.of(concept == null ? Map.of() : concept.identifiers());
  }

  public void addRelated() {
    related.add(EntryField.of(null, ground));
  }

  @Override
  public @Nullable Concept value(Complaints complaints) {
    int before = complaints.count();
    EntryId above = broader.value(complaints);
    Coordinates spot = spot(complaints);
    List<EntryId> beside = Rows.values(related, complaints);
    Map<String, String> known = identifiers.pairs(complaints);
    return known == null || complaints.count() > before
        ? null
        : new Concept(above, spot, kind.texts(), beside, known);
  }

  private @Nullable Coordinates spot(Complaints complaints) {
    if (latitude.value().isEmpty() && longitude.value().isEmpty()) {
      return null;
    }
    BigDecimal north = degrees(latitude, complaints);
    BigDecimal east = degrees(longitude, complaints);
    return north == null || east == null
        ? null
        : complaints.making(latitude, () -> new Coordinates(north, east));
  }

  private static @Nullable BigDecimal degrees(Field field, Complaints complaints) {
    try {
      return new BigDecimal(field.value().replace(',', '.'));
    } catch (NumberFormatException e) {
      complaints.at(field, "form.number");
      return null;
    }
  }

  public EntryField getBroader() {
    return broader;
  }

  public Field getLatitude() {
    return latitude;
  }

  public Field getLongitude() {
    return longitude;
  }

  public Wording getKind() {
    return kind;
  }

  public Rows<EntryField> getRelated() {
    return related;
  }

  public Lines getIdentifiers() {
    return identifiers;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("broader", broader);
    scribe.part("latitude", latitude);
    scribe.part("longitude", longitude);
    scribe.part("kind", kind);
    scribe.part("identifiers", identifiers);
    scribe.rows("related", related, key -> EntryField.of(null, ground));
  }
}
