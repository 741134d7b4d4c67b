package org.variorum.treatment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.scan.Box;
import org.variorum.scan.PageMapping;
import org.variorum.scan.PageRecipe;

/**
 * How a page is shown, with why something of it is covered; what its numbers mean says {@link
 * PageRecipe}.
 */
public record Treatment(int quarters, int straighten, @Nullable Box crop, List<Cover> covers) {
  public static final Treatment AS_IT_CAME = new Treatment(0, 0, null, List.of());

  public Treatment {
    covers = List.copyOf(covers);
    PageRecipe unused =
        new PageRecipe(quarters, straighten, crop, covers.stream().map(Cover::box).toList());
  }

  public PageRecipe recipe() {
    return new PageRecipe(quarters, straighten, crop, covers.stream().map(Cover::box).toList());
  }

  /**
   * Refuses one that leaves nothing of a page of this size, or covers what lies beside it.
   *
   * @throws UnfitTreatmentException if it does
   */
  void check(int width, int height) {
    PageMapping mapping = PageMapping.of(width, height, recipe());
    boolean cropped =
        crop == null
            || crop.x() + crop.width() <= mapping.frame().width()
                && crop.y() + crop.height() <= mapping.frame().height();
    boolean covered =
        covers.stream()
            .map(Cover::box)
            .allMatch(box -> box.x() + box.width() <= width && box.y() + box.height() <= height);
    if (!cropped || !covered) {
      throw new UnfitTreatmentException(cropped ? "A cover" : "What is to be left of it");
    }
  }

  /** The same page, turned clockwise once more by so many quarters. */
  public Treatment turned(int more) {
    return new Treatment(Math.floorMod(quarters + more, 4), straighten, crop, covers);
  }

  /** The same, covering other things. */
  public Treatment covering(List<Cover> others) {
    return new Treatment(quarters, straighten, crop, others);
  }

  public Treatment croppedTo(@Nullable Box other) {
    return new Treatment(quarters, straighten, other, covers);
  }
}
