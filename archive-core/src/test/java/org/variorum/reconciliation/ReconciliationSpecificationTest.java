package org.variorum.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.exchange.DemonstrationArchive;
import org.variorum.search.SearchIndex;

/**
 * Holds every answer of the service against what the Reconciliation Service API 0.2 asks of it. The
 * schemas of the specification come without a licence and are not copied; these say, in our words
 * and more strictly, what they require.
 */
class ReconciliationSpecificationTest {
  private static final String TYPE =
      """
      {"type": "object", "required": ["id", "name"], "additionalProperties": false,
       "properties": {"id": {"type": "string", "minLength": 1},
         "name": {"type": "string", "minLength": 1}}}""";

  private static final JsonSchema MANIFEST =
      schema(
          """
          {"type": "object",
           "required": ["versions", "name", "identifierSpace", "schemaSpace"],
           "additionalProperties": false,
           "properties": {
             "versions": {"type": "array", "items": {"type": "string"}, "contains": {"const": "0.2"}},
             "name": {"type": "string", "minLength": 1},
             "identifierSpace": {"type": "string", "pattern": "^https?://"},
             "schemaSpace": {"type": "string", "pattern": "^https?://"},
             "view": {"$ref": "#/$defs/template"},
             "defaultTypes": {"type": "array", "uniqueItems": true, "items": TYPE},
             "preview": {"allOf": [{"$ref": "#/$defs/template"}],
               "required": ["width", "height"],
               "properties": {"width": {"type": "integer", "minimum": 1},
                 "height": {"type": "integer", "minimum": 1}}},
             "suggest": {"type": "object", "additionalProperties": false,
               "properties": {"entity": {"$ref": "#/$defs/service"},
                 "type": {"$ref": "#/$defs/service"}, "property": {"$ref": "#/$defs/service"}}}},
           "$defs": {
             "template": {"type": "object", "required": ["url"],
               "properties": {"url": {"type": "string", "pattern": "\\\\{\\\\{id\\\\}\\\\}"}}},
             "service": {"type": "object", "required": ["service_url", "service_path"],
               "properties": {"service_url": {"type": "string"},
                 "service_path": {"type": "string", "pattern": "^/"}}}}}""");

  private static final JsonSchema RESULTS =
      schema(
          """
          {"type": "object", "minProperties": 1, "additionalProperties":
            {"type": "object", "required": ["result"], "additionalProperties": false, "properties":
              {"result": {"type": "array", "items": {"type": "object",
                "required": ["id", "name", "score"], "additionalProperties": false,
                "properties": {
                  "id": {"type": "string", "minLength": 1}, "name": {"type": "string"},
                  "description": {"type": "string"}, "score": {"type": "number"},
                  "match": {"type": "boolean"}, "type": {"type": "array", "items": TYPE}}}}}}}""");

  private static final JsonSchema ENTITIES =
      suggested("\"notable\": {\"type\": \"array\", \"items\": TYPE}");
  private static final JsonSchema OTHERS = suggested("\"broader\": {\"type\": \"array\"}");

  private static ArchiveDatabase archive;
  private static Reconciliation service;

  private static JsonSchema suggested(String more) {
    return schema(
        """
        {"type": "object", "required": ["result"], "additionalProperties": false, "properties":
          {"result": {"type": "array", "items": {"type": "object", "required": ["id", "name"],
            "additionalProperties": false, "properties": {
              "id": {"type": "string", "minLength": 1}, "name": {"type": "string", "minLength": 1},
              "description": {"type": "string"}, MORE}}}}}"""
            .replace("MORE", more));
  }

  private static JsonSchema schema(String json) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(json.replace("TYPE", TYPE));
  }

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

  private static void assertHolds(JsonSchema schema, JsonNode answer) {
    assertThat(schema.validate(answer)).as(answer.toString()).isEmpty();
  }

  @Test
  void theManifestIsOne() {
    assertHolds(MANIFEST, service.manifest("https://archive.example"));
  }

  @Test
  void eachQueryIsAnsweredUnderItsOwnKey() {
    String queries =
        """
        {"q0": {"query": "Vlasov"}, "q1": {"query": "Власов", "type": ["person", "place"], "limit": 3},
         "q2": {"query": "zzzz"}, "": {"query": "Prague", "type": "place", "type_strict": "any"},
         "q4": {"query": "Vlasov", "properties": [{"pid": "born", "v": ["1900", {"id": "x"}]},
           {"pid": "born", "v": 1901}, {"pid": "born", "v": true}]}}""";

    JsonNode answer = service.batch(queries, "en").orElseThrow();

    assertHolds(RESULTS, answer);
    List<String> keys = new ArrayList<>();
    answer.fieldNames().forEachRemaining(keys::add);
    assertThat(keys).containsExactly("q0", "q1", "q2", "", "q4");
    assertThat(answer.at("/q0/result")).isNotEmpty();
    assertThat(answer.at("/q1/result")).hasSizeLessThanOrEqualTo(3);
    assertThat(answer.at("/q2/result")).isEmpty();
  }

  /** The specification allows a query without a name, which nothing here can be found by. */
  @Test
  void aQueryOfPropertiesAloneFindsNothingAndSpoilsNoOther() {
    JsonNode answer =
        service
            .batch(
                """
                {"q0": {"properties": [{"pid": "born", "v": "1900"}]}, "q1": {"query": "Vlasov"}}""",
                "en")
            .orElseThrow();

    assertHolds(RESULTS, answer);
    assertThat(answer.at("/q0/result")).isEmpty();
    assertThat(answer.at("/q1/result")).isNotEmpty();
  }

  @Test
  void aSingleQueryIsAnsweredAsOneOfABatch() {
    for (String query : List.of("Vlasov", "{\"query\": \"Vlasov\"}")) {
      JsonNode answer = service.single(query, "ru").orElseThrow();

      assertHolds(RESULTS, JsonNodeFactory.instance.objectNode().set("q0", answer));
    }
  }

  @Test
  void suggestionsAreLists() {
    for (String prefix : List.of("Vla", "", "zzzz", "\u0000", "Вл", "b")) {
      assertHolds(ENTITIES, service.entities(prefix, "en"));
      assertHolds(OTHERS, service.types(prefix));
      assertHolds(OTHERS, service.properties(prefix));
    }
    assertThat(service.types("").path("result")).isNotEmpty();
    assertThat(service.entities("Vla", "en").path("result")).isNotEmpty();
  }
}
