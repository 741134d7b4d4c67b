package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The interface answers what its description says, in each of its operations. */
@ExtendWith(RunningPortal.class)
class OpenApiIT {
  private static final String V1 = "/api/v1";

  private Asker asker;
  private JsonNode description;

  @BeforeEach
  void readTheDescription(Running portal) throws Exception {
    asker = new Asker(portal);
    description = asker.json("/api/openapi.json");
  }

  @Test
  void answersEachOperationAsItIsDescribed() throws Exception {
    for (Map.Entry<String, String> one : examples().entrySet()) {
      HttpResponse<String> answer = asker.get(V1 + one.getValue());

      assertThat(answer.statusCode()).as(one.getValue()).isEqualTo(200);
      assertThat(problems(one.getKey(), asker.read(answer.body()))).as(one.getValue()).isEmpty();
    }
    Set<String> described = new LinkedHashSet<>();
    description.get("paths").fieldNames().forEachRemaining(described::add);
    assertThat(examples().keySet()).containsExactlyInAnyOrderElementsOf(described);
  }

  private Map<String, String> examples() throws Exception {
    JsonNode vlasov = asker.json(V1 + "/search?q=Vlasov").at("/items/0/entry");
    String entry = "/entries/" + vlasov.get("id").asText();
    String source = asker.json(V1 + "/sources?size=1").at("/items/0/id").asText();
    JsonNode question = asker.json(V1 + "/questions?size=1&order=newest").at("/items/0");
    Map<String, String> examples = new LinkedHashMap<>();
    examples.put("/search", "/search?q=Vlasov&disagree=true&lang=ru");
    examples.put("/entries", "/entries?kind=person&size=5&changed-since=2020-01-01");
    examples.put("/entries/{id}", entry);
    examples.put("/entries/{id}/questions", entry + "/questions?lang=de");
    examples.put(
        "/entries/{id}/questions/{question}",
        question.get("self").asText().replaceFirst(".*" + V1, ""));
    examples.put("/entries/{id}/claims", entry + "/claims");
    examples.put("/entries/{id}/editions", entry + "/editions");
    examples.put("/entries/{id}/editions/{number}", entry + "/editions/1");
    examples.put("/entries/{id}/changes", entry + "/changes?earlier=1&later=1");
    examples.put("/questions", "/questions?size=200");
    examples.put("/sources", "/sources?size=200&order=newest");
    examples.put("/sources/{id}", "/sources/" + source);
    examples.put("/identifiers/{file}/{identifier}", "/identifiers/geonames/524901");
    return examples;
  }

  private Set<ValidationMessage> problems(String path, JsonNode answer) {
    JsonNode schema =
        description
            .get("paths")
            .get(path)
            .at("/get/responses/200/content")
            .get("application/json")
            .get("schema");
    return validated(schema, answer);
  }

  private Set<ValidationMessage> validated(JsonNode schema, JsonNode answer) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", description.get("components"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(whole)
        .validate(answer);
  }

  @Test
  void goesThroughAllEntriesPageByPageWithoutTheSameTwice() throws Exception {
    Set<String> seen = new LinkedHashSet<>();
    String next = V1 + "/entries?size=50";
    int pages = 0;
    while (!next.isEmpty()) {
      HttpResponse<String> answer = asker.get(next);
      JsonNode page = asker.read(answer.body());
      page.get("items").forEach(one -> assertThat(seen.add(one.get("id").asText())).isTrue());
      String said = page.path("next").asText("");
      next = said.replaceFirst("^https?://[^/]+", "");
      assertThat(answer.headers().firstValue("Link").orElse(""))
          .isEqualTo(said.isEmpty() ? "" : "<" + said + ">; rel=\"next\"");
      pages++;
    }

    assertThat(pages).isGreaterThan(2);
    assertThat(seen).hasSizeGreaterThan(100);
  }

  @Test
  void saysWhatIsWrongInTheReadersLanguage() throws Exception {
    HttpResponse<String> answer = asker.get(V1 + "/entries?size=0", "Accept-Language", "de");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = asker.read(answer.body());
    assertThat(problem.get("parameter").asText()).isEqualTo("size");
    assertThat(problem.get("detail").asText()).contains("ganze Zahl");
    assertThat(validated(description.at("/components/schemas/Problem"), problem)).isEmpty();
    assertThat(asker.get(V1 + "/entries/zzzzzzzz").statusCode()).isEqualTo(404);
  }

  @Test
  void sendsNothingTwiceAndLetsOtherSitesAsk() throws Exception {
    String path = V1 + "/questions?size=3&lang=en";
    HttpResponse<String> first = asker.get(path);
    String mark = first.headers().firstValue("ETag").orElseThrow();

    assertThat(asker.get(path, "If-None-Match", "\"x\", " + mark).statusCode()).isEqualTo(304);
    assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(first.headers().firstValue("RateLimit-Limit")).isPresent();
  }

  @Test
  void asksHarvestersToComeAgainAsTheirProtocolSaysIt() throws Exception {
    HttpResponse<String> answer = asker.from("192.0.2.10", "/oai?verb=Identify");
    assertThat(answer.statusCode()).isEqualTo(200);
    for (int i = 0; i < 1000 && answer.statusCode() == 200; i++) {
      answer = asker.from("192.0.2.10", "/oai?verb=Identify");
    }

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After").orElse("")).matches("[1-9]\\d*");
    assertThat(asker.from("198.51.100.10", "/oai?verb=Identify").statusCode()).isEqualTo(200);
  }

  @Test
  void boundsWhoAsksTooOften() throws Exception {
    HttpResponse<String> answer = asker.from("192.0.2.9", V1 + "/nothing");
    for (int i = 0; i < 1000 && answer.statusCode() != 429; i++) {
      answer = asker.from("192.0.2.9", V1 + "/nothing");
    }

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(asker.from("198.51.100.9", V1 + "/entries?size=1").statusCode()).isEqualTo(200);
  }
}
