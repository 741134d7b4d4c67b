package org.variorum.search;

import java.util.Map;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;

/** How the values of a field are counted among what a search finds. */
interface Counting {
  /** As the back end does it by itself. */
  Counting BY_BACK_END =
      (make, field, most) ->
          make.terms()
              .field(field.code(), String.class)
              .orderByCountDescending()
              .maxTermCount(most);

  /** The values that occur most, at most so many; of equals the first in order. */
  AggregationFinalStep<Map<String, Long>> of(
      SearchAggregationFactory make, IndexField field, int most);
}
