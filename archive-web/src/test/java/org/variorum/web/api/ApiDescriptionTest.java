package org.variorum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.identifier.EntryId;
import org.variorum.web.ApiDescription;
import org.variorum.web.Messages;
import org.variorum.web.Tongue;

class ApiDescriptionTest {
  private static final ApiDescription DESCRIPTION = ApiDescription.shipped();

  @Test
  void namesWhatIsAnsweredAndNothingElse() {
    assertThat(DESCRIPTION.operations().stream().map(ApiDescription.Operation::id))
        .containsExactlyInAnyOrderElementsOf(new Answering().operations().keySet());
  }

  @ParameterizedTest
  @EnumSource(Tongue.class)
  void hasWordsForEverything(Tongue tongue) {
    JsonNode told = DESCRIPTION.in(Messages.in(tongue), "Archive", "https://archive.example");

    assertThat(told.toString()).doesNotContain("\"api.");
    assertThat(told.at("/servers/0/url").asText()).isEqualTo("https://archive.example/api/v1");
  }

  @Test
  void refersToWhatThereIs() {
    JsonNode told = DESCRIPTION.in(Messages.in(Tongue.EN), "Archive", "");
    Set<String> refs = new HashSet<>();
    told.findValuesAsText("$ref").forEach(refs::add);

    assertThat(refs).isNotEmpty().allMatch(ref -> !told.at(ref.substring(1)).isMissingNode());
  }

  @Test
  void hasSchemasThatAreSchemas() throws Exception {
    JsonSchema meta =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(URI.create("https://json-schema.org/draft/2020-12/schema"));
    JsonNode told = DESCRIPTION.in(Messages.in(Tongue.EN), "Archive", "");

    for (JsonNode schema : told.at("/components/schemas")) {
      assertThat(meta.validate(new JsonMapper().readTree(schema.toString()))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "size, 0",
    "size, 201",
    "size, -1",
    "size, 99999999999999999999",
    "size, 1e2",
    "kind, human",
    "changed-since, yesterday",
    "order, sideways",
    "order, ''",
    "after, elsewhere"
  })
  void namesTheParameterThatCannotBeRead(String name, String value) {
    assertThatExceptionOfType(UnreadableParameterException.class)
        .isThrownBy(
            () -> new Lists().entries(asked("/entries", Map.of(name, new String[] {value}))))
        .satisfies(wrong -> assertThat(wrong.parameter().name()).isEqualTo(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "2026-05-03T25:00:00Z", "2026-13-01"})
  void refusesADayThatThereIsNot(String day) {
    ApiAsked asked = asked("/entries", Map.of("changed-since", new String[] {day}));

    assertThatExceptionOfType(UnreadableParameterException.class)
        .isThrownBy(() -> asked.moment("changed-since"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "\ud800", "\u007f"})
  void refusesWhatIsNoText(String words) {
    assertThatExceptionOfType(UnreadableParameterException.class)
        .isThrownBy(() -> asked("/search", Map.of("q", new String[] {words})));
  }

  @Test
  void refusesWhatIsSaidTwiceAndMissesWhatIsWanted() {
    assertThatExceptionOfType(UnreadableParameterException.class)
        .isThrownBy(() -> asked("/search", Map.of("q", new String[] {"a", "b"})));
    assertThatExceptionOfType(UnreadableParameterException.class)
        .isThrownBy(() -> asked("/search", Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/entries/zzzzzzzz", "/entries/..", "/entries/%00", "/nothing", ""})
  void hasNothingAtOtherPaths(String path) {
    assertThat(DESCRIPTION.find(path).filter(found -> EntryId.isValid(found.inPath().get("id"))))
        .isEmpty();
  }

  @Test
  void goesOnWhereItEndedWithAllThatWasAsked() {
    ApiAsked asked =
        asked(
            "/entries",
            Map.of(
                "kind",
                new String[] {"person"},
                "size",
                new String[] {"3"},
                "x",
                new String[] {"y"}));

    assertThat(Lists.next(asked, "after", "2026-05-03T10:00:00Z~0000000a"))
        .isEqualTo(
            "https://archive.example/api/v1/entries?after=2026-05-03T10%3A00%3A00Z%7E0000000a"
                + "&kind=person&lang=en&size=3");
  }

  private static ApiAsked asked(String path, Map<String, String[]> query) {
    return ApiAsked.read(
        DESCRIPTION.find(path).orElseThrow(), query, Tongue.EN, "https://archive.example");
  }
}
