package org.variorum.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The matrix of acts in {@code docs/roles.md} says what the acts themselves say. */
class RolesOfActsTest {

  @Test
  void areInTheMatrixAsTheyAre() throws IOException {
    assertThat(rows())
        .containsExactlyElementsOf(
            Acts.all().stream().map(RolesOfActsTest::row).distinct().toList());
  }

  @Test
  void areRefusedToNobodyWhoIsAllowedThem() {
    for (Role role : Role.values()) {
      Actor actor = new Actor(null, role.name(), role.rights());
      for (Method act : Acts.all()) {
        Act seen = new Act(actor, act, List.of());
        assertThat(seen.isAllowed())
            .as(role + " " + Acts.name(act))
            .isEqualTo(role.rights().contains(Acts.right(act)));
      }
    }
  }

  private static String row(Method act) {
    Right right = Acts.right(act);
    return Stream.of(
            Stream.of("`" + Acts.name(act) + "`", right.name(), "no"),
            Stream.of(Role.values()).map(role -> role.rights().contains(right) ? "yes" : "no"),
            Stream.of(log(act, right)))
        .flatMap(cells -> cells)
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String log(Method act, Right right) {
    if (right == Right.READ_DESK) {
      return "reads";
    }
    Unrecorded silent = act.getAnnotation(Unrecorded.class);
    return silent == null
        ? "line"
        : silent.value().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static List<String> rows() throws IOException {
    return Files.readAllLines(Path.of("..", "docs", "roles.md")).stream()
        .filter(line -> line.matches("\\| `\\w+\\.\\w+` \\|.*"))
        .toList();
  }
}
