package org.variorum.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Tells which terms fields of an index of Lucene may have, by bits that were set for each when a
 * part of the index was first asked: a name that may be misspelt is looked for by hundreds of keys,
 * most of which no name has, and looking each up in the index takes long. Safe for use by many
 * threads.
 */
final class LuceneTerms {
  private final List<String> fields;
  private final Supplier<IndexReader> opening;
  private final WhileRead<String, TermBits> parts = new WhileRead<>();

  /**
   * @param fields of which this is told; of others nothing is known
   * @param opening opens the index as it stands; what it gives is closed again
   */
  LuceneTerms(List<String> fields, Supplier<IndexReader> opening) {
    this.fields = fields;
    this.opening = opening;
  }

  /** Those that there are now. */
  KnownTerms now() {
    Map<String, List<TermBits>> all = new HashMap<>();
    fields.forEach(field -> all.put(field, new ArrayList<>()));
    try (IndexReader reader = opening.get()) {
      for (LeafReaderContext leaf : reader.leaves()) {
        LeafReader part = leaf.reader();
        all.forEach(
            (field, bits) ->
                bits.add(parts.of(part.getCoreCacheHelper(), field, () -> bits(part, field))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close what the index was read by", e);
    }
    return (field, terms) -> {
      List<TermBits> bits = all.get(field);
      return bits == null ? terms : known(bits, terms);
    };
  }

  private static Set<String> known(List<TermBits> parts, Set<String> terms) {
    Set<String> known = new LinkedHashSet<>();
    for (String term : terms) {
      for (TermBits bits : parts) {
        if (bits.mayHave(term)) {
          known.add(term);
          break;
        }
      }
    }
    return known;
  }

  private static TermBits bits(LeafReader part, String field) {
    try {
      Terms terms = part.terms(field);
      if (terms == null) {
        return TermBits.forSome(0);
      }
      TermBits bits = TermBits.forSome(terms.size());
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        bits.set(term.utf8ToString());
      }
      return bits;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the terms of a field of the index", e);
    }
  }

  /** Of how many parts of the index something is kept. */
  int parts() {
    return parts.size();
  }
}
