package org.variorum.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class EntryIdTest {
  private static final String ALPHABET = "0123456789bcdfghjkmnpqrstvwxz";

  @RepeatedTest(50)
  void findsEverySingleWrongCharacter() {
    String good = EntryId.random(new Random()).value();
    for (int place = 0; place < good.length(); place++) {
      for (char other : ALPHABET.toCharArray()) {
        String bad = good.substring(0, place) + other + good.substring(place + 1);
        assertThat(EntryId.isValid(bad)).as(bad).isEqualTo(bad.equals(good));
      }
    }
  }

  @RepeatedTest(50)
  void findsEverySwapOfTwoNeighbours() {
    String good = EntryId.random(new Random()).value();
    for (int place = 0; place + 1 < good.length(); place++) {
      String swapped =
          good.substring(0, place)
              + good.charAt(place + 1)
              + good.charAt(place)
              + good.substring(place + 2);
      assertThat(EntryId.isValid(swapped)).as(swapped).isEqualTo(swapped.equals(good));
    }
  }

  @Test
  void refusesWhatIsNone() {
    assertThatThrownBy(() -> new EntryId("vlasov"))
        .isInstanceOf(MalformedIdentifierException.class)
        .hasMessageContaining("vlasov");
  }
}
