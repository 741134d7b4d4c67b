package org.variorum.crosswalk.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {
  private static ColumnMapping of(String rows, Map<String, String> columns) {
    return new ColumnMapping("Boxes", rows, "", "", "", columns);
  }

  private static List<String> wrong(ColumnMapping mapping) {
    return mapping.problems().stream().map(ColumnMapping.Problem::code).toList();
  }

  @Test
  void comesBackFromItsJson() throws IOException {
    ColumnMapping mapping =
        new ColumnMapping("Ящики", "unit", "file", "|", "ru", Map.of("Что", "heading"));

    assertThat(ColumnMapping.of(mapping.json().getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(mapping);
  }

  @Test
  void isNoneWithoutColumns() {
    for (String json : List.of("", "[]", "{}", "{\"columns\":[]}", "x", "null")) {
      assertThatThrownBy(() -> ColumnMapping.of(json.getBytes(StandardCharsets.UTF_8)))
          .as(json)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void refusesANameThatNoLineOfWordsHas() {
    for (String name : List.of("a\u0000b", "a\nb", "a\uD800b", "a\u2028b")) {
      ColumnMapping mapping = new ColumnMapping(name, "unit", "", "", "", Map.of("A", "heading"));
      assertThat(wrong(mapping)).as(name).containsExactly("name");
    }
    assertThat(wrong(of("unit", Map.of("A", "heading")))).isEmpty();
  }

  @Test
  void refusesAnEndlessHeading() {
    assertThat(wrong(of("unit", Map.of("A".repeat(1_001), "heading")))).containsExactly("columns");
    assertThat(wrong(of("unit", Map.of("A".repeat(1_000), "heading")))).isEmpty();
  }

  @Test
  void needsAColumnThatSaysWhatTheRowIsCalled() {
    assertThat(wrong(of("unit", Map.of("A", "code")))).containsExactly("heading");
  }

  @Test
  void refusesAMeaningThatTheRowsCannotHave() {
    assertThat(wrong(of("person", Map.of("A", "heading", "B", "code"))))
        .containsExactly("not-of-these");
    assertThat(wrong(of("person", Map.of("A", "heading", "B", "nonsense"))))
        .containsExactly("unknown");
  }

  @Test
  void refusesASecondColumnWhereOnlyOneWouldBeRead() {
    assertThat(wrong(of("unit", Map.of("A", "heading", "B", "code", "C", "code"))))
        .containsExactly("twice");
    assertThat(wrong(of("unit", Map.of("A", "heading", "B", "topic", "C", "topic")))).isEmpty();
  }

  @Test
  void needsAColumnThatSaysOfWhichKindAnAgentIs() {
    assertThat(wrong(of("agent", Map.of("A", "heading")))).containsExactly("kind");
  }

  @Test
  void isKnownAgainByItsHeadingsInWhateverOrder() {
    assertThat(ColumnMapping.headings(List.of("Was", " wann ")))
        .isEqualTo(ColumnMapping.headings(List.of("Wann", "was", "")))
        .isNotEqualTo(ColumnMapping.headings(List.of("Wann")));
  }
}
