package org.variorum.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class VocabularyChangeTest {

  @Test
  void saysWhichWordsCameWentAndChanged() {
    VocabularyChange change =
        new VocabularyChange(
            "{\"properties\": [{\"code\": \"born\", \"order\": 1}, {\"code\": \"gone\"}], \"roles\": []}",
            "{\"properties\": [{\"code\": \"born\", \"order\": 2}], \"roles\": [{\"code\": \"gone\"}]}",
            Instant.EPOCH,
            "");

    assertThat(change.added()).containsExactly("gone");
    assertThat(change.removed()).containsExactly("gone");
    assertThat(change.changed()).containsExactly("born");
  }

  @Test
  void knowsAVocabularyThatIsTheFirst() {
    VocabularyChange change =
        new VocabularyChange("", "{\"roles\": [{\"code\": \"clerk\"}]}", Instant.EPOCH, "");

    assertThat(change.added()).containsExactly("clerk");
    assertThat(change.removed()).isEmpty();
  }
}
