package org.variorum.admin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.language.Texts;

class WordingTest {

  @Test
  void hasOneLineForATextThatNobodyWrote() {
    assertThat(summary(Texts.NONE).getLines())
        .extracting(Wording.Line::getLanguage)
        .containsExactly("en");
    assertThat(summary(Texts.NONE).getMissing()).containsExactly("ru", "de");
  }

  @Test
  void hasALineForEachLanguageThatIsWrittenAndTheFirstThatIsNot() {
    assertThat(summary(Texts.english("Here")).getLines())
        .extracting(Wording.Line::getLanguage)
        .containsExactly("en", "ru");
    assertThat(summary(Texts.of("de", "Hier")).getLines())
        .as("the language of the desk first")
        .extracting(Wording.Line::getLanguage)
        .containsExactly("en", "de");
    assertThat(summary(Texts.of(Map.of("en", "a", "ru", "b", "de", "c", "uk", "d"))).getLines())
        .extracting(Wording.Line::getLanguage)
        .containsExactly("en", "ru", "de", "uk");
  }

  @Test
  void addsALanguageAtTheEndWhereItsFieldIsNew() {
    Wording words = summary(Texts.of("ru", "Здесь"));

    words.add("de");

    assertThat(words.getLines())
        .extracting(Wording.Line::getLanguage)
        .containsExactly("en", "ru", "de");
    assertThat(words.getMissing()).isEmpty();
  }

  @Test
  void isCalledInTheLanguageOfTheDeskElseInAnother() {
    Entry entry =
        Entry.titled(Forms.ID, EntryKind.PLACE, Texts.english("A"))
            .summarised(Texts.of(Map.of("en", "Born", "ru", "Родился")));

    assertThat(Forms.read("ru", entry, entry).getSummary().getGist()).isEqualTo("Родился");
    assertThat(Forms.read("de", entry, entry).getSummary().getGist()).isEqualTo("Born");
  }

  private static Wording summary(Texts texts) {
    return Forms.of(Entry.titled(Forms.ID, EntryKind.PLACE, Texts.english("A")).summarised(texts))
        .getSummary();
  }
}
