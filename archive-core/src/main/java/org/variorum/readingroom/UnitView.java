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
    List<LinkView> creators,
    List<AreaView> areas,
    BelowView below,
    List<PictureView> scans) {

  /** Who keeps it, and how it can be seen. */
  public record KeptView(
      LinkView institution, String institutionFrom, ElementView access, TextView howToSee) {}

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

  /** A page of the units within. */
  public record BelowView(List<TreeRow> rows, int page, boolean more, long total) {}
}
