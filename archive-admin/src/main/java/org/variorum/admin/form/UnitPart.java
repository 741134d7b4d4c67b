package org.variorum.admin.form;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final Set<String> spoken = new HashSet<>();
  private final TermsPick terms;
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
    this.terms = new TermsPick(words(Element.REPRODUCTION_CONDITIONS));
  }

  /** One text element of the standard, with its field. */
  public record ElementField(Element element, Wording words) {}

  /** The text elements of an area, 1 (identity) to 7 (control). */
  public List<ElementField> area(int number) {
    return elementsOf(number).map(element -> new ElementField(element, words(element))).toList();
  }

  private static Stream<Element> elementsOf(int area) {
    return Stream.of(Element.values()).filter(element -> element.area() == area);
  }

  /** How many of the elements of an area the unit has now; one of which it has none is folded. */
  public int filled(int area) {
    long texts = elementsOf(area).filter(this::says).count();
    return (int) texts + (area == 1 ? filledOfFour() : 0);
  }

  /** How many elements an area has. */
  public int size(int area) {
    return (int) elementsOf(area).count() + (area == 1 ? 4 : 0);
  }

  /** Of code, title, dates and level; the title stands above, and a level there always is. */
  private int filledOfFour() {
    return 2 + (code.getText().isBlank() ? 0 : 1) + (dates.getText().isBlank() ? 0 : 1);
  }

  /** Whether the unit has an element of its own now, as it stands in the form. */
  public boolean says(Element element) {
    return !words(element).isBlank() || element == Element.CREATOR && namesCreators();
  }

  private boolean namesCreators() {
    return creators.getList().stream().anyMatch(maker -> !maker.getText().isBlank());
  }

  /** Whether it names who keeps it. */
  public boolean namesInstitution() {
    return !institution.getText().isBlank();
  }

  /** The unit at its level, saying nothing of what it could inherit. */
  public Description silent() {
    return new Description(
        null, position, level, Texts.NONE, null, List.of(), null, null, List.of(), Map.of());
  }

  /** Opens an element to be written here, though a higher level has it. */
  public void speak(String clause) {
    spoken.add(clause);
  }

  /** Whether an element was opened to be written here. */
  public boolean speaks(String clause) {
    return spoken.contains(clause);
  }

  private final Wording words(Element element) {
    return java.util.Objects.requireNonNull(elements.get(element));
  }

  /** Writes a statement of rights where it is said under which conditions copies may be made. */
  public TermsPick getTerms() {
    return terms;
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
