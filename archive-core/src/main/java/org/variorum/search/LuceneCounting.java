package org.variorum.search;

import java.util.Map;
import java.util.Set;
import org.hibernate.search.backend.lucene.lowlevel.collector.impl.FacetsCollectorFactory;
import org.hibernate.search.backend.lucene.search.aggregation.impl.AggregationRequestContext;
import org.hibernate.search.backend.lucene.search.aggregation.impl.LuceneSearchAggregation;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;

/**
 * Counts values in an index of Lucene, in the search that finds the hits. Hibernate Search would
 * number all values of a field anew for each field in each search, which takes the longer the more
 * there are; here they are numbered once while the index stays as it is. For this it takes the
 * place of an aggregation of Hibernate Search's own, and knows what is not part of its documented
 * ways.
 */
final class LuceneCounting implements Counting {
  private final KeptOrdinals ordinals = new KeptOrdinals();

  @Override
  public AggregationFinalStep<Map<String, Long>> of(
      SearchAggregationFactory make, IndexField field, int most) {
    return () -> new Values(field.code(), most, ordinals);
  }

  private record Values(String field, int most, KeptOrdinals ordinals)
      implements LuceneSearchAggregation<Map<String, Long>> {

    @Override
    public Extractor<Map<String, Long>> request(AggregationRequestContext context) {
      context.requireCollector(FacetsCollectorFactory.INSTANCE);
      return found ->
          new Tally(found.getIndexReader(), field, ordinals)
              .of(found.getFacets(FacetsCollectorFactory.KEY).getMatchingDocs(), most);
    }

    @Override
    public Set<String> indexNames() {
      return Set.of(IndexCard.INDEX);
    }
  }
}
