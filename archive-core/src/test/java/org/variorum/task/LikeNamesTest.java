package org.variorum.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

class LikeNamesTest {

  @Test
  void meetInAnyScriptSchemeAndOrder() {
    Set<String> known = person("ru", "Андрей Власов");

    assertThat(meets(known, person("en", "Vlasov, Andrey"))).isTrue();
    assertThat(meets(known, person("de", "Andrej Wlassow"))).isTrue();
    assertThat(meets(known, person("en", "Andrey Vlasenko"))).isFalse();
    assertThat(meets(known, person("en", "Pyotr Vlasov"))).isFalse();
  }

  @Test
  void areNoNameOfAPersonByASurnameAlone() {
    assertThat(person("en", "Vlasov")).isEmpty();
  }

  @Test
  void areFewAlsoOfALongName() {
    String words = "Committee for the Liberation of the Peoples of Russia in Prague";

    assertThat(of(EntryKind.CORPORATE_BODY, "en", words)).hasSize(1);
  }

  @Test
  void areNotThoseOfUnitsOfDescription() {
    assertThat(of(EntryKind.UNIT, "en", "Correspondence, incoming")).isEmpty();
  }

  private static boolean meets(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return !both.isEmpty();
  }

  private static Set<String> person(String language, String name) {
    return of(EntryKind.PERSON, language, name);
  }

  private static Set<String> of(EntryKind kind, String language, String name) {
    return LikeNames.of(Entry.titled(new EntryId("00000000"), kind, Texts.of(language, name)));
  }
}
