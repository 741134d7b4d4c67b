package org.variorum.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.shorthand.ClaimReader;
import org.variorum.shorthand.KnownSource;
import org.variorum.shorthand.NamedEntry;
import org.variorum.shorthand.SourceBook;
import org.variorum.vocabulary.ValueType;

class LineAnswerTest {
  private static final EntryId ID = EntryId.random(new Random(5));
  private static final LineWords WORDS = new LineWords(Locale.ENGLISH);
  private final ClaimReader reader =
      new ClaimReader(
          SourceBook.of(
              List.of(
                  new KnownSource(
                      ID,
                      Texts.english("A monograph"),
                      Texts.english("Andreyev 1987"),
                      List.of(),
                      "1987",
                      "",
                      List.of()))),
          (words, place) -> List.of(new NamedEntry(ID, "Vlasov, Andrey", false)),
          "en");

  @Test
  void saysADateInBothCalendarsAndTheSource() {
    LineAnswer answer = answer("1 Sept. 1900 O.S. | andreyev87 19", ValueType.DATE);

    assertThat(answer.clear()).isTrue();
    assertThat(answer.pieces()).hasSize(2);
    assertThat(answer.pieces().get(0).note().replace('\u00a0', ' '))
        .isEqualTo("14 September 1900 in the Gregorian calendar, 1 September 1900 in the Julian");
    assertThat(answer.pieces().get(1).words()).isEqualTo("Andreyev 1987 · A monograph, p. 19");
    assertThat(answer.offers()).isEmpty();
  }

  @Test
  void offersSourcesWhereTheCaretStands() {
    LineAnswer answer = answer("1900 | andr", ValueType.DATE);

    assertThat(answer.offers())
        .containsExactly(
            new LineAnswer.Offer(
                "andreyev87", "Andreyev 1987 · A monograph", "andreyev87 ", 7, 11));
  }

  @Test
  void offersEntriesByTheirNames() {
    assertThat(answer("Власов", ValueType.LINK).offers())
        .extracting(LineAnswer.Offer::insert)
        .containsExactly("Vlasov, Andrey · " + ID);
  }

  @Test
  void saysWhatIsWrongAndWhatMayBeMeant() {
    LineAnswer answer = answer("1900 | andreyxv87 19", ValueType.DATE);

    assertThat(answer.clear()).isFalse();
    assertThat(answer.pieces())
        .filteredOn(LineAnswer.Said::wrong)
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.words())
                    .isEqualTo("There is no source “andreyxv87 19”. Meant may be: andreyev87."));
  }

  @Test
  void readsTheInsideOfACitationInAText() {
    assertThat(LineAnswer.to("andr", null, 4, reader, WORDS).offers()).hasSize(1);
    assertThat(answer("", ValueType.DATE).pieces()).isEmpty();
  }

  @Test
  void putsAKeyInPlaceOfTheWordsForASource() {
    assertThat(TextCitations.rewritten("Andreyew, Vlasov, p. 19", "andreyev87"))
        .isEqualTo("andreyev87 p. 19");
    assertThat(TextCitations.rewritten("Andreyew", "andreyev87")).isEqualTo("andreyev87");
  }

  private LineAnswer answer(String text, ValueType type) {
    return LineAnswer.to(text, type, text.length(), reader, WORDS);
  }
}
