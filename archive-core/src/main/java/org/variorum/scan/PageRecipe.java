package org.variorum.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page that came as it did is to be shown. First what is covered is painted over, in pixels
 * of the page as it came; then it is straightened about its centre, in a frame that holds all of
 * it; then it is cropped, in pixels of that frame, which without straightening is the page as it
 * came; then it is turned.
 *
 * @param quarters how many times it is turned clockwise by 90 degrees, 0 to 3
 * @param straighten by how much it is turned clockwise beside that, in hundredths of a degree
 * @param crop what is left of it; absent for all
 * @param covers what nobody is to see
 */
public record PageRecipe(int quarters, int straighten, @Nullable Box crop, List<Box> covers) {
  /** The furthest that a page is straightened, in hundredths of a degree. */
  public static final int MOST_STRAIGHTENED = 1500;

  /** The most covers of a page. */
  public static final int MOST_COVERS = 200;

  private static final int LONGEST_SIDE = 100_000;

  public static final PageRecipe AS_IT_CAME = new PageRecipe(0, 0, null, List.of());

  public PageRecipe {
    covers = List.copyOf(covers);
    if (quarters < 0
        || quarters > 3
        || Math.abs(straighten) > MOST_STRAIGHTENED
        || covers.size() > MOST_COVERS
        || crop != null && !isBox(crop)
        || !covers.stream().allMatch(PageRecipe::isBox)) {
      throw new IllegalArgumentException("Not a way to show a page");
    }
  }

  private static boolean isBox(Box box) {
    return !box.isEmpty()
        && box.x() >= 0
        && box.y() >= 0
        && Math.max(box.x(), box.y()) <= LONGEST_SIDE
        && Math.max(box.width(), box.height()) <= LONGEST_SIDE;
  }

  public boolean isAsItCame() {
    return equals(AS_IT_CAME);
  }

  public boolean isCovered() {
    return !covers.isEmpty();
  }

  /** Whether something that the file holds is not to be seen. */
  public boolean hidesSomething() {
    return isCovered() || crop != null;
  }
}
