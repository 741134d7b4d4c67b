package org.variorum.readingroom;

import java.util.List;

/**
 * All values of a facet under a search, to be chosen from.
 *
 * @param asked the search
 * @param typed the search as it may be typed in one box
 * @param code of the facet
 * @param values those that were chosen first
 * @param byName whether they stand in the order of their names; else what has most hits stands
 *     first
 * @param most how many are shown if there are more; else 0
 */
public record FacetListView(
    SearchAsked asked,
    String typed,
    String code,
    List<ChoiceView.ValueView> values,
    boolean byName,
    int most)
    implements MayBeUnlisted {

  public FacetListView {
    values = List.copyOf(values);
  }

  /** It is a way through a search, like its results. */
  @Override
  public boolean unlisted() {
    return true;
  }
}
