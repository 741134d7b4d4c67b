package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.search.Facet;
import org.variorum.search.Span;
import org.variorum.search.Trait;

class SearchSyntaxTest {

  private static SearchAsked read(String typed) {
    return SearchSyntax.read(SearchAsked.forWords(typed));
  }

  @Test
  void takesFieldsOutOfTheWords() {
    SearchAsked asked =
        read(
            "Vlasov kind:person topic:\"Prisoners of war\" 1942..1943 source:andreyev87"
                + " place:Prague~50km -army \"shock army\"");

    assertThat(asked.words()).isEqualTo("Vlasov \"shock army\"");
    assertThat(asked.filters().of(Facet.TYPE)).containsExactly("person");
    assertThat(asked.filters().of(Facet.TOPIC)).containsExactly("Prisoners of war");
    assertThat(asked.filters().of(Facet.BY)).containsExactly("andreyev87");
    assertThat(asked.filters().of(Facet.PLACE)).containsExactly("Prague");
    assertThat(asked.filters().kilometres()).isEqualTo(50);
    assertThat(asked.filters().times()).isEqualTo(new TimeAsked("1942", "1943", false));
    assertThat(asked.filters().fields().without()).isEqualTo("army");
  }

  @Test
  void knowsFieldsInTheLanguagesOfThePages() {
    assertThat(read("вид:people тема:«Военнопленные» есть:сканы").filters())
        .satisfies(
            filters -> {
              assertThat(filters.of(Facet.TYPE))
                  .containsExactly("corporate-body", "family", "person");
              assertThat(filters.of(Facet.TOPIC)).containsExactly("Военнопленные");
              assertThat(filters.has(Trait.SCANS)).isTrue();
            });
    assertThat(read("ort:Prag art:event zahl:5.000..8.000").filters())
        .satisfies(
            filters -> {
              assertThat(filters.of(Facet.PLACE)).containsExactly("Prag");
              assertThat(filters.figures()).isEqualTo(new Span(5000, 8000));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vlasov",
        "Vlasov type:person topic:\"Prisoners of war\" place:Prague~50km 1942..1943 -army",
        "type:event type:place language:ru has:scans has:disagree has:checked",
        "date:\"July 1942\"",
        "oldstyle:1900-09-01",
        "date:\"July 1942..May 1945\" figure:5000..",
        "heading:staff text:\"against the garrison\" title:memoir code:\"Ф. 37\" -\"turned against\"",
        "1942..",
        "..1943",
        "\"a phrase\" and words"
      })
  void isWrittenAsItWasRead(String typed) {
    SearchAsked asked = read(typed);
    SearchAsked again = read(SearchSyntax.written(asked, Map.of()));

    assertThat(again).isEqualTo(asked);
    assertThat(SearchSyntax.written(again, Map.of()).split(" ")).hasSameSizeAs(typed.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "foo:bar",
        "type:unicorn",
        "figure:abc",
        "date:someday",
        "-type:person",
        "has:wings",
        "language:RU!"
      })
  void whatIsNotUnderstoodStaysAmongTheWordsAndIsSaid(String typed) {
    SearchAsked asked = read("Vlasov " + typed);

    assertThat(asked.words()).isEqualTo("Vlasov " + typed);
    assertThat(asked.filters().isAsked()).isFalse();
    assertThat(SearchSyntax.notUnderstood(asked.words())).containsExactly(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/x",
        "a - b",
        "-",
        "--",
        ":",
        "..",
        "a:",
        ":a",
        "\"",
        "topic:\"",
        "topic:\"\"",
        "12:30",
        "-1945",
        "\u0000",
        "\ud800:x",
        "foo..bar",
        "«»"
      })
  void oddInputIsWords(String typed) {
    assertThat(read(typed).words()).isEqualTo(typed.strip());
    assertThat(read(typed).filters().isAsked()).isFalse();
  }

  @Test
  void takesNoMoreThanItCanCarry() {
    SearchAsked asked = read("topic:a".concat(" topic:b1").repeat(300) + " -x".repeat(300));

    assertThat(asked.filters().of(Facet.TOPIC)).hasSizeLessThanOrEqualTo(SearchAsked.MOST_VALUES);
    assertThat(asked.filters().fields().without().length()).isLessThan(400);
  }

  @Test
  void showsNamesInPlaceOfIdentifiers() {
    SearchAsked asked =
        SearchAsked.forWords("")
            .with(SearchAsked.Filters.NONE.with(Facet.TOPIC, List.of("bcdfg123")));

    assertThat(SearchSyntax.written(asked, Map.of("bcdfg123", "Prisoners of war")))
        .isEqualTo("topic:\"Prisoners of war\"");
  }

  @Test
  void readsDatesInEitherCalendar() {
    TimeAsked old = new TimeAsked("1900-09-01", "1900-09-01", true);
    TimeAsked words = new TimeAsked("1 сентября 1900", "1 сентября 1900", true);
    TimeAsked itself = new TimeAsked("1 сентября 1900 ст. ст.", "1 сентября 1900 ст. ст.", false);
    TimeAsked plain = new TimeAsked("14 September 1900", "14.9.1900", false);

    assertThat(old.days()).isEqualTo(plain.days());
    assertThat(words.days()).isEqualTo(plain.days());
    assertThat(itself.days()).isEqualTo(plain.days());
    assertThat(new TimeAsked("1900", "1900", true).days().first())
        .isEqualTo(new TimeAsked("1900-01-13", "", false).days().first());
  }

  @Test
  void turnsASpanThatWasGivenTheWrongWayRound() {
    assertThat(new TimeAsked("1945", "1941", false).days())
        .isEqualTo(new TimeAsked("1941", "1945", false).days());
    assertThat(new TimeAsked("soon", "1945", false).misread()).containsExactly("soon");
    assertThat(new TimeAsked("soon", "", false).days().isAsked()).isFalse();
    assertThat(new TimeAsked("860", "", false).misread()).isEmpty();
  }

  @Test
  void aDistanceWithoutAPlaceIsNone() {
    assertThat(SearchAsked.Filters.NONE.within(50).isAsked()).isFalse();
    assertThat(SearchAsked.Filters.NONE.toggled(Trait.SCANS).toggled(Trait.SCANS).isAsked())
        .isFalse();
    assertThat(Set.of(Facet.values())).hasSize(7);
  }
}
