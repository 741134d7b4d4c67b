package org.variorum.search;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchRequestTransformer;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchRequestTransformerContext;

/**
 * Takes the words of a request apart before it leaves, as {@link WrittenTerms} did with the texts,
 * and weighs them as Lucene does: OpenSearch 2 multiplies what it reckons of words, and not what is
 * a constant.
 */
final class ServerRequests implements ElasticsearchSearchRequestTransformer {
  private static final Set<String> BY_WORDS = Set.of("match", "match_phrase");

  /** What its BM25 multiplies by: k1 + 1. */
  private static final double MULTIPLIED = 2.2;

  private static final Map<String, IndexField> FIELDS = fields();

  private static Map<String, IndexField> fields() {
    Map<String, IndexField> fields = new HashMap<>();
    for (IndexField field : IndexField.values()) {
      if (field.isWords()) {
        fields.put(field.code(), field);
      }
    }
    return fields;
  }

  @Override
  public void transform(ElasticsearchSearchRequestTransformerContext context) {
    rewrite(context.body());
  }

  static void rewrite(JsonElement part) {
    if (part.isJsonArray()) {
      part.getAsJsonArray().forEach(ServerRequests::rewrite);
    } else if (part.isJsonObject()) {
      part.getAsJsonObject()
          .entrySet()
          .forEach(
              entry -> {
                if (BY_WORDS.contains(entry.getKey()) && entry.getValue().isJsonObject()) {
                  byWords(entry.getValue().getAsJsonObject());
                } else {
                  rewrite(entry.getValue());
                }
              });
    }
  }

  private static void byWords(JsonObject asked) {
    List<String> names = new ArrayList<>(asked.keySet());
    for (String name : names) {
      IndexField field = FIELDS.get(name);
      if (field != null && asked.get(name).isJsonObject()) {
        JsonObject how = asked.remove(name).getAsJsonObject();
        String words = how.get("query").getAsString();
        how.addProperty("query", WrittenTerms.of(Analysis.named(field.analyzer()), List.of(words)));
        how.addProperty("boost", boost(how.get("boost")) / MULTIPLIED);
        asked.add(field.termsCode(), how);
      }
    }
  }

  private static double boost(JsonElement said) {
    return said instanceof JsonPrimitive ? said.getAsDouble() : 1;
  }
}
