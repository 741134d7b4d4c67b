package org.variorum.search;

import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.jspecify.annotations.Nullable;

/** Each index has a name of its own on the server; which of them serves, an alias of ours says. */
record OneIndexLayout(String name) implements IndexLayoutStrategy {

  @Override
  public String createInitialElasticsearchIndexName(String index) {
    return name;
  }

  @Override
  public @Nullable String createWriteAlias(String index) {
    return null;
  }

  @Override
  public @Nullable String createReadAlias(String index) {
    return null;
  }

  @Override
  public String extractUniqueKeyFromElasticsearchIndexName(String index) {
    return IndexCard.INDEX;
  }
}
