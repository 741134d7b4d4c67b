package org.variorum.search;

import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.jspecify.annotations.Nullable;

/**
 * Each index has a name of its own on the server; which of them serves, an alias of ours says. If
 * there is more to it than the cards of entries, that lies beside it under a longer name.
 */
record OneIndexLayout(String name) implements IndexLayoutStrategy {
  private static final String BESIDE = "-";

  @Override
  public String createInitialElasticsearchIndexName(String index) {
    return index.equals(IndexCard.INDEX) ? name : name + BESIDE + index;
  }

  @Override
  public @Nullable String createWriteAlias(String index) {
    return null;
  }

  @Override
  public @Nullable String createReadAlias(String index) {
    return null;
  }

  /** Whether an index on the server is the one of this name, or lies beside it. */
  boolean covers(String onServer) {
    return onServer.equals(name) || onServer.startsWith(name + BESIDE);
  }

  @Override
  public String extractUniqueKeyFromElasticsearchIndexName(String index) {
    return index.equals(name) ? IndexCard.INDEX : index.substring((name + BESIDE).length());
  }
}
