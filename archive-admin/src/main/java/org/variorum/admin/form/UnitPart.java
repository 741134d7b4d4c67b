package org.variorum.admin.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.date.HistoricalDate;
import org.variorum.description.*;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

/** A unit of description: the elements of ISAD(G), by their areas. */
public final class UnitPart implements Part<Description> {
  private final Ground ground;
  private final double position;
  private final EntryField parent;
  private final Wording levelName;
  private final Field code;
  private final Lines formerCodes;
  private final DateField dates;
  private final EntryField institution;
  private final Rows<EntryField> creators;
  private final Map<Element, Wording> elements = new EnumMap<>(Element.class);
  private Level level;

  UnitPart(@Nullable Description unit, Ground ground) {
    ReferenceCode own = unit == null ? null : unit.code();
    this.ground = ground;
    this.position = unit == null ? 0 : unit.position();
    this.level = unit == null ? Level.FILE : unit.level();
    this.parent = EntryField.of(unit == null ? null : unit.parent(), ground);
    this.levelName = Wording.of(unit == null ? Texts.NONE : unit.levelName(), ground);
    this.code = new Field(own == null ? null : own.value());
    this.formerCodes =
        Lines.of(
            unit == null
                ? List.of()
                : unit.formerCodes().stream().map(ReferenceCode::value).toList());
    this.dates = DateField.of(unit == null ? null : unit.dates(), ground);
    this.institution = EntryField.of(unit == null ? null : unit.institution(), ground);
    this.creators =
        Rows.of(unit == null ? List.of() : unit.creators(), one -> EntryField.of(one, ground));
    for (Element element : Element.values()) {
      Texts words = unit == null ? Texts.NONE : unit.element(element);
      elements.put(element, Wording.of(words, ground));
    }
  }

  /** One text element of the standard, with its field. */
  public record ElementField(Element element, Wording words) {}

  /** The text elements of an area, 1 (identity) to 7 (control). */
  public List<ElementField> area(int number) {
    return Stream.of(Element.values())
        .filter(element -> element.area() == number)
        .map(element -> new ElementField(element, words(element)))
        .toList();
  }

  /** Whether an area holds nothing yet; it is then shown folded. */
  public boolean isEmpty(int area) {
    return area(area).stream().allMatch(one -> one.words().getGist().isEmpty());
  }

  private Wording words(Element element) {
    return java.util.Objects.requireNonNull(elements.get(element));
  }

  public void addCreator() {
    creators.add(EntryField.of(null, ground));
  }

  @Override
  public @Nullable Description value(Complaints complaints) {
    int before = complaints.count();
    EntryId above = parent.value(complaints);
    EntryId house = institution.value(complaints);
    HistoricalDate time = dates.value(complaints);
    String typed = code.orNull();
    ReferenceCode own =
        typed == null ? null : complaints.making(code, () -> new ReferenceCode(typed));
    List<ReferenceCode> former =
        complaints.making(
            formerCodes,
            () -> formerCodes.value(complaints).stream().map(ReferenceCode::new).toList());
    List<EntryId> makers = Rows.values(creators, complaints);
    Map<Element, Texts> said = new EnumMap<>(Element.class);
    elements.forEach((element, words) -> said.put(element, words.texts()));
    if (former == null || complaints.count() > before) {
      return null;
    }
    return new Description(
        above, position, level, levelName.texts(), own, former, time, house, makers, said);
  }

  public EntryField getParent() {
    return parent;
  }

  public Wording getLevelName() {
    return levelName;
  }

  public Field getCode() {
    return code;
  }

  public Lines getFormerCodes() {
    return formerCodes;
  }

  public DateField getDates() {
    return dates;
  }

  public EntryField getInstitution() {
    return institution;
  }

  public Rows<EntryField> getCreators() {
    return creators;
  }

  public Level getLevel() {
    return level;
  }

  public void setLevel(Level level) {
    this.level = level;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.choice("level", Level.class, level, this::setLevel);
    scribe.part("parent", parent);
    scribe.part("levelName", levelName);
    scribe.part("code", code);
    scribe.part("formerCodes", formerCodes);
    scribe.part("dates", dates);
    scribe.part("institution", institution);
    scribe.rows("creators", creators, key -> EntryField.of(null, ground));
    elements.forEach((element, words) -> scribe.part(element.name(), words));
  }
}
