package org.variorum.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StillObjectTest {
  private static final Path OBJECT = Path.of("store/ocfl/ab/cd/object");
  private static final Path INVENTORY = OBJECT.resolve("inventory.json");
  private static final Set<Path> LISTED =
      Set.of(
          INVENTORY,
          OBJECT.resolve("v1/inventory.json"),
          OBJECT.resolve("v2/inventory.json"),
          OBJECT.resolve("v2/content/page.png"));

  @Test
  void takesTheInventoryOfTheNewestVersionThatWasListed() {
    assertThat(StillObject.of(INVENTORY, LISTED)).isEqualTo(OBJECT.resolve("v2/inventory.json"));
  }

  @Test
  void takesAllElseFromItsPlace() {
    Path older = OBJECT.resolve("v1/inventory.json");
    Path page = OBJECT.resolve("v2/content/page.png");

    assertThat(StillObject.of(older, LISTED)).isEqualTo(older);
    assertThat(StillObject.of(page, LISTED)).isEqualTo(page);
  }
}
