package org.variorum.admin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.entry.Issued;
import org.variorum.language.Languages;
import org.variorum.language.Texts;

class TermsPickTest {
  private static final Texts TERMS = Texts.english("Ask us").with("ru", "Спросите нас");

  @Test
  void writesTheStatementBehindWhatStandsThereInEachLanguageThatItHas() {
    Wording credit = Wording.of(Texts.english("Photograph: A. Smith"), ground());

    new TermsPick(credit).write(code -> TERMS);

    assertThat(credit.texts())
        .isEqualTo(Texts.english("Photograph: A. Smith. Ask us").with("ru", "Спросите нас"));
  }

  @Test
  void writesItOnce() {
    Wording credit = Wording.of(Texts.NONE, ground());
    TermsPick pick = new TermsPick(credit);

    pick.write(code -> TERMS);
    pick.write(code -> TERMS);

    assertThat(credit.texts()).isEqualTo(TERMS);
  }

  @Test
  void writesWhatWasChosenAndForgetsIt() {
    Wording credit = Wording.of(Texts.NONE, ground());
    TermsPick pick = new TermsPick(credit);
    pick.setCode("cc-by");

    pick.write(Texts::english);

    assertThat(credit.texts()).isEqualTo(Texts.english("cc-by"));
    assertThat(pick.getCode()).isEmpty();
  }

  private static Ground ground() {
    return new Ground(
        new Ground.Tongues("en", Languages.SPOKEN),
        Map.of(),
        new Ground.Signature("A curator", LocalDate.of(2026, 3, 4)),
        page -> Optional.empty(),
        Forms.PLACES,
        Issued.NONE);
  }
}
