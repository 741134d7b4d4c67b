package org.variorum.readingroom;

import java.util.List;

/**
 * A unit of description.
 *
 * @param above the units it is part of, the highest first
 * @param level the code of its level; {@code levelName} is what the house calls it
 * @param kept who keeps it, with the access in words
 * @param areas the full description by the areas of ISAD(G)
 * @param below the units within it, by page
 */
public record UnitView(
    List<LinkView> above,
    String level,
    TextView levelName,
    String code,
    List<String> formerCodes,
    KeptView kept,
    ElementView extent,
    ElementView scope,
    CreatorsView creators,
    List<AreaView> areas,
    TreePage below,
    List<PictureView> scans) {

  /** How many of its scans visitors do not see today. */
  public long shut() {
    return scans.stream().filter(PictureView::isShut).count();
  }

  /** The elements of one area, by its number; none where the unit is silent there. */
  public List<ElementView> area(int number) {
    return areas.stream()
        .filter(area -> area.number() == number)
        .findFirst()
        .map(AreaView::elements)
        .orElse(List.of());
  }

  /** The areas after the first two, which hold more than text. */
  public List<AreaView> furtherAreas() {
    return areas.stream().filter(area -> area.number() > 2).toList();
  }

  /**
   * Who made it.
   *
   * @param from the code of the level they are inherited from; empty for the unit's own
   */
  public record CreatorsView(List<LinkView> links, String from) {
    public boolean isInherited() {
      return !from.isEmpty();
    }
  }

  /**
   * Who keeps it, and how it can be seen.
   *
   * @param code of the institution; empty if it has none
   * @param institutionFrom the code of the level it is inherited from; empty for the unit's own
   */
  public record KeptView(
      LinkView institution,
      String code,
      String institutionFrom,
      ElementView access,
      TextView howToSee) {}

  /**
   * One element.
   *
   * @param from the code of the level it is inherited from; empty for the unit's own
   */
  public record ElementView(String clause, TextView text, String from) {
    static final ElementView NONE = new ElementView("", TextView.NONE, "");

    public boolean isInherited() {
      return !from.isEmpty();
    }
  }

  /** The elements of one area, by its number. */
  public record AreaView(int number, List<ElementView> elements) {}
}
