package org.variorum.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.claim.Value;
import org.variorum.edition.Editions;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;

/** Weighs what a table says of a thing, beside its name, against what the entries say. */
@ApplicationScoped
class Agreements {
  private static final int MOST = 25;
  private static final double AGREES = 10;
  private static final int LOOKED_INTO = 10;
  private static final int READ_AT_ONCE = 50;

  @Inject Editions editions;

  /** Which query a candidate answers. */
  private record Weighed(int query, EntryId candidate) {}

  /**
   * Those that agree with what else is known of the thing come first. Only the best few of each
   * query are looked into, some documents of all of them at a time.
   */
  List<List<Candidate>> weighed(List<JsonNode> queries, List<List<Candidate>> found) {
    List<Weighed> wanted = new ArrayList<>();
    for (int query = 0; query < queries.size(); query++) {
      if (saysMore(queries.get(query))) {
        for (Candidate one : found.get(query).stream().limit(LOOKED_INTO).toList()) {
          wanted.add(new Weighed(query, one.id()));
        }
      }
    }
    Map<Weighed, Long> agreements = new HashMap<>();
    for (int from = 0; from < wanted.size(); from += READ_AT_ONCE) {
      List<Weighed> some = wanted.subList(from, Math.min(wanted.size(), from + READ_AT_ONCE));
      Map<EntryId, PublishedEdition> entries =
          editions.current(some.stream().map(Weighed::candidate).distinct().toList());
      for (Weighed one : some) {
        PublishedEdition edition = entries.get(one.candidate());
        if (edition != null) {
          agreements.put(
              one, agreements(edition.entry(), queries.get(one.query()).path("properties")));
        }
      }
    }
    List<List<Candidate>> weighed = new ArrayList<>();
    for (int query = 0; query < queries.size(); query++) {
      weighed.add(
          saysMore(queries.get(query))
              ? weighed(query, found.get(query), agreements)
              : found.get(query));
    }
    return weighed;
  }

  private static boolean saysMore(JsonNode query) {
    JsonNode properties = query.path("properties");
    return properties.isArray() && !properties.isEmpty();
  }

  private static List<Candidate> weighed(
      int query, List<Candidate> found, Map<Weighed, Long> agreements) {
    return found.stream()
        .map(
            one -> {
              double more = AGREES * agreements.getOrDefault(new Weighed(query, one.id()), 0L);
              double score = Math.max(0, Math.min(100, one.score() + more));
              return new Candidate(
                  one.id(), one.kind(), one.name(), one.reason(), score, one.certain());
            })
        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
        .toList();
  }

  private static long agreements(Entry entry, JsonNode properties) {
    long count = 0;
    int read = 0;
    for (JsonNode property : properties) {
      if (read++ < MOST && agrees(entry, property)) {
        count++;
      }
    }
    return count;
  }

  private static boolean agrees(Entry entry, JsonNode property) {
    JsonNode first = property.path("v").isArray() ? property.path("v").path(0) : property.path("v");
    String wanted =
        (first.isObject() ? first.path("name").asText("") : first.asText(""))
            .strip()
            .toLowerCase(Locale.ROOT);
    return !wanted.isEmpty()
        && entry.questions().stream()
            .filter(question -> question.property().equals(property.path("pid").asText()))
            .flatMap(question -> question.claims().stream())
            .filter(claim -> claim.isLive())
            .anyMatch(claim -> says(claim.value(), wanted));
  }

  private static boolean says(Value value, String wanted) {
    if (value instanceof Value.OfDate of) {
      return of.date().edtf().startsWith(wanted);
    }
    Collection<String> words =
        value instanceof Value.OfText text
            ? text.words().byLanguage().values()
            : value instanceof Value.OfPlace place
                ? place.words().byLanguage().values()
                : List.of();
    return words.stream().anyMatch(one -> one.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
