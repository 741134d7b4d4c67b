package org.variorum.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.exchange.DemonstrationArchive;
import org.variorum.identifier.EntryId;
import org.variorum.persistence.StatementCount;
import org.variorum.search.SearchIndex;

class ReconciliationTest {
  private static ArchiveDatabase archive;
  private static Reconciliation service;

  @BeforeAll
  static void publish() {
    archive = ArchiveDatabase.fresh(Database.H2);
    archive.bean(DemonstrationArchive.class).loadIfDue();
    archive.bean(SearchIndex.class).catchUp();
    service = archive.bean(Reconciliation.class);
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  private static JsonNode first(String queries) {
    return service.batch(queries, "en").orElseThrow().path("q0").path("result").path(0);
  }

  @Test
  void findsAPersonByNamesInOtherScriptsWithTheReason() {
    for (String name : new String[] {"Vlasov", "Власов", "Wlassow"}) {
      JsonNode best = first("{\"q0\": {\"query\": \"" + name + "\", \"type\": \"person\"}}");

      assertThat(best.path("name").asText()).contains("Vlasov");
      assertThat(best.path("description").asText()).isNotBlank();
      assertThat(best.path("score").isNumber()).isTrue();
      assertThat(best.path("type").path(0).path("id").asText()).isEqualTo("person");
    }
  }

  @Test
  void leavesOutWhatIsOfAnotherKind() {
    JsonNode found =
        service
            .batch("{\"q0\": {\"query\": \"Vlasov\", \"type\": \"place\", \"limit\": 25}}", "en")
            .orElseThrow()
            .path("q0")
            .path("result");

    found.forEach(
        one -> assertThat(one.path("type").path(0).path("id").asText()).isEqualTo("place"));
  }

  @Test
  void refusesWhatCannotBeReadOrIsTooMuch() {
    String many =
        IntStream.rangeClosed(0, Reconciliation.MOST_QUERIES)
            .mapToObj(i -> "\"q" + i + "\": {\"query\": \"x\"}")
            .collect(Collectors.joining(",", "{", "}"));

    assertThat(service.batch(many, "en")).isEmpty();
    assertThat(service.batch("[1]", "en")).isEmpty();
    assertThat(service.batch("{\"q0\": {}}", "en")).isEmpty();
    assertThat(service.batch("{", "en")).isEmpty();
    assertThat(service.single("{\"query\": 1}", "en")).isEmpty();
  }

  @Test
  void manyNamesAtOnceTakeNoMoreStatementsThanOne() {
    int one = statements(queries(1));
    int many = statements(queries(Reconciliation.MOST_QUERIES));

    assertThat(many).isLessThanOrEqualTo(one + 4);
  }

  /** Of as many different names, each with something that has to be looked up in the entries. */
  private static String queries(int many) {
    return IntStream.range(0, many)
        .mapToObj(
            i ->
                "\"q%d\": {\"query\": \"Vlasov %s\", \"limit\": 25, \"properties\": [{\"pid\":"
                        .formatted(i, (char) ('a' + i))
                    + " \"born\", \"v\": \"1901\"}]}")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static int statements(String queries) {
    service.batch(queries, "en"); // whatever is asked for once only
    StatementCount.reset();
    assertThat(service.batch(queries, "en")).isPresent();
    return StatementCount.get();
  }

  @Test
  void whatATableSaysBesideTheNamePutsThoseFirstWhoAgree() {
    JsonNode plain = first("{\"q0\": {\"query\": \"Wlassow\", \"type\": \"person\"}}");
    JsonNode agreeing =
        first(
            "{\"q0\": {\"query\": \"Wlassow\", \"type\": \"person\", \"properties\": [{\"pid\":"
                + " \"born\", \"v\": \"190\"}]}}");

    assertThat(agreeing.path("id")).isEqualTo(plain.path("id"));
    assertThat(agreeing.path("score").asDouble()).isGreaterThan(plain.path("score").asDouble());
  }

  @Test
  void suggestsAndPreviews() {
    JsonNode entity = service.entities("Vlasov", "en").path("result").path(0);
    EntryId id = new EntryId(entity.path("id").asText());

    assertThat(service.preview(id, "en").orElseThrow().heading())
        .isEqualTo(entity.path("name").asText());
    assertThat(service.types("per").path("result").path(0).path("id").asText()).isEqualTo("person");
    assertThat(service.properties("born").path("result").path(0).path("id").asText())
        .isEqualTo("born");
    assertThat(service.preview(new EntryId("00000000"), "en")).isEmpty();
  }

  @Test
  void saysWhatItOffers() {
    JsonNode manifest = service.manifest("https://archive.example");

    assertThat(manifest.path("versions").path(0).asText()).isEqualTo("0.2");
    assertThat(manifest.path("view").path("url").asText()).contains("{{id}}");
    assertThat(manifest.path("preview").path("url").asText()).contains("{{id}}");
  }
}
