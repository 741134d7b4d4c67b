package org.variorum.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** How OpenSearch reads {@link WrittenTerms}: by filters that every such server brings. */
final class ServerAnalysis implements ElasticsearchAnalysisConfigurer {
  static final String TERMS = "terms";

  /** For texts that are only handed back. */
  static final String NOTHING = "nothing";

  private static final int LONGER_THAN_ANY = 1_000_000_000;

  @Override
  public void configure(ElasticsearchAnalysisConfigurationContext context) {
    context
        .analyzer(TERMS)
        .custom()
        .tokenizer("whitespace")
        .tokenFilters("terms_beside", "terms_gaps");
    context
        .tokenFilter("terms_beside")
        .type("pattern_capture")
        .param("preserve_original", false)
        .param("patterns", "([^" + WrittenTerms.BESIDE + "]+)");
    context.tokenFilter("terms_gaps").type("stop").param("stopwords", WrittenTerms.GAP);
    context.analyzer(NOTHING).custom().tokenizer("keyword").tokenFilters("terms_none");
    context.tokenFilter("terms_none").type("length").param("min", LONGER_THAN_ANY);
  }
}
