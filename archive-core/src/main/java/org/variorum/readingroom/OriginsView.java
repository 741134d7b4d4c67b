package org.variorum.readingroom;

import java.util.List;

/**
 * From how many origins the sources of a statement can tell: at least one, at most so many.
 *
 * @param chain what each takes from
 */
public record OriginsView(int sources, int atMost, List<StepView> chain) {

  public boolean isPresent() {
    return sources > 0;
  }

  /** Whether there is more to tell than that there is one source. */
  public boolean isTold() {
    return chain.size() > 1;
  }

  /** What a source takes from; nothing where nobody has looked. */
  public record StepView(LinkView source, List<LinkView> takesFrom) {
    public boolean isKnown() {
      return !takesFrom.isEmpty();
    }
  }
}
