package org.variorum.readingroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.description.Description;
import org.variorum.description.Element;
import org.variorum.description.Inheritance;
import org.variorum.description.Inheritance.Held;
import org.variorum.description.ReferenceCode;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.institution.Institution;
import org.variorum.language.Texts;

/**
 * Shows a unit of description with what it inherits: an element that it leaves out and a higher
 * level has is shown as that level's, never as its own.
 */
final class Units {
  private final Apparatus apparatus;
  private final Description unit;
  private final List<Entry> above;
  private final Inheritance inheritance;

  /**
   * @param above the units it is part of, the nearest first
   */
  Units(Apparatus apparatus, Description unit, List<Entry> above) {
    this.apparatus = apparatus;
    this.unit = unit;
    this.above = above;
    this.inheritance = new Inheritance(unit, above.stream().flatMap(Units::described).toList());
  }

  private static Stream<Inheritance.Higher> described(Entry higher) {
    return Stream.ofNullable(higher.particulars().description())
        .map(description -> new Inheritance.Higher(higher.id(), description));
  }

  UnitView of(Entry entry, TreePage below) {
    List<LinkView> path = new ArrayList<>();
    above.forEach(higher -> path.add(0, apparatus.link(higher.id())));
    return new UnitView(
        path,
        Codes.of(unit.level()),
        apparatus.text(unit.levelName()),
        unit.code() == null ? "" : unit.code().value(),
        unit.formerCodes().stream().map(ReferenceCode::value).toList(),
        kept(),
        element(Element.EXTENT),
        element(Element.SCOPE),
        creators(),
        areas(),
        below,
        new Pictures(apparatus)
            .of(entry).stream().filter(picture -> picture.use().equals("scan")).toList());
  }

  private UnitView.KeptView kept() {
    Optional<Held<EntryId>> keeper = inheritance.institution();
    EntryId institution = keeper.map(Held::value).orElse(null);
    Optional<Institution> house = house(institution);
    return new UnitView.KeptView(
        apparatus.link(institution),
        house.map(Institution::code).orElse(""),
        from(keeper),
        element(Element.ACCESS_CONDITIONS),
        house.map(kept -> apparatus.text(kept.access())).orElse(TextView.NONE));
  }

  private Optional<Institution> house(@Nullable EntryId institution) {
    return Optional.ofNullable(institution)
        .map(apparatus.sources()::get)
        .map(house -> house.particulars().institution());
  }

  private UnitView.CreatorsView creators() {
    Optional<Held<List<EntryId>>> makers = inheritance.creators();
    return new UnitView.CreatorsView(
        makers.map(held -> held.value().stream().map(apparatus::link).toList()).orElse(List.of()),
        from(makers));
  }

  private UnitView.ElementView element(Element element) {
    Optional<Held<Texts>> held = inheritance.element(element);
    return held.map(
            said ->
                new UnitView.ElementView(
                    element.clause(), apparatus.text(said.value()), from(held)))
        .orElse(UnitView.ElementView.NONE);
  }

  /** The code of the level something is inherited from; empty for the unit's own. */
  private static <T> String from(Optional<Held<T>> held) {
    return held.map(Held::from).map(higher -> Codes.of(higher.description().level())).orElse("");
  }

  private List<UnitView.AreaView> areas() {
    List<UnitView.AreaView> areas = new ArrayList<>();
    for (int number = 1; number <= 7; number++) {
      int area = number;
      List<UnitView.ElementView> elements =
          Stream.of(Element.values())
              .filter(element -> element.area() == area)
              .filter(element -> element != Element.CREATOR || creators().links().isEmpty())
              .map(this::element)
              .filter(element -> element.text().isPresent())
              .toList();
      if (!elements.isEmpty()) {
        areas.add(new UnitView.AreaView(number, elements));
      }
    }
    return areas;
  }
}
