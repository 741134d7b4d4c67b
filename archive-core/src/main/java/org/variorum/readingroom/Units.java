package org.variorum.readingroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.description.Description;
import org.variorum.description.Element;
import org.variorum.description.ReferenceCode;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.institution.Institution;

/**
 * Shows a unit of description with what it inherits: an element that it leaves out and a higher
 * level has is shown as that level's, never as its own.
 */
final class Units {
  private final Apparatus apparatus;
  private final Description unit;
  private final List<Entry> above;

  /**
   * @param above the units it is part of, the nearest first
   */
  Units(Apparatus apparatus, Description unit, List<Entry> above) {
    this.apparatus = apparatus;
    this.unit = unit;
    this.above = above;
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
    EntryId institution = unit.institution();
    String from = "";
    for (Entry higher : above) {
      Description description = higher.particulars().description();
      if (institution == null && description != null && description.institution() != null) {
        institution = description.institution();
        from = Codes.of(description.level());
      }
    }
    Optional<Institution> house = house(institution);
    return new UnitView.KeptView(
        apparatus.link(institution),
        house.map(Institution::code).orElse(""),
        from,
        element(Element.ACCESS_CONDITIONS),
        house.map(kept -> apparatus.text(kept.access())).orElse(TextView.NONE));
  }

  private Optional<Institution> house(@Nullable EntryId institution) {
    return Optional.ofNullable(institution)
        .map(apparatus.sources()::get)
        .map(house -> house.particulars().institution());
  }

  /** The unit's own, or else those of the nearest level that names any. */
  private UnitView.CreatorsView creators() {
    if (!unit.creators().isEmpty()) {
      return new UnitView.CreatorsView(links(unit.creators()), "");
    }
    return above.stream()
        .flatMap(higher -> Stream.ofNullable(higher.particulars().description()))
        .filter(description -> !description.creators().isEmpty())
        .findFirst()
        .map(
            description ->
                new UnitView.CreatorsView(
                    links(description.creators()), Codes.of(description.level())))
        .orElseGet(() -> new UnitView.CreatorsView(List.of(), ""));
  }

  private List<LinkView> links(List<EntryId> ids) {
    return ids.stream().map(apparatus::link).toList();
  }

  private UnitView.ElementView element(Element element) {
    if (!unit.element(element).isEmpty()) {
      return new UnitView.ElementView(element.clause(), apparatus.text(unit.element(element)), "");
    }
    return element.inherited() ? inherited(element) : UnitView.ElementView.NONE;
  }

  private UnitView.ElementView inherited(Element element) {
    for (Entry higher : above) {
      Description description = higher.particulars().description();
      if (description != null && !description.element(element).isEmpty()) {
        return new UnitView.ElementView(
            element.clause(),
            apparatus.text(description.element(element)),
            Codes.of(description.level()));
      }
    }
    return UnitView.ElementView.NONE;
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
