package org.variorum.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.curation.Hindrance;
import org.variorum.curation.Hindrance.Kind;

class EntryProblemTest {

  @ParameterizedTest
  @CsvSource({
    "UNSOURCED, c2, sources-c2",
    "SENSITIVE, q1, basis-q1",
    "NO_BASIS, '', f-basis",
    "REVIEWER_WANTED, '', living",
    "SECOND_PERSON_WANTED, '', living"
  })
  void leadsToWhereItIsMended(Kind kind, String part, String anchor) {
    assertThat(problem(kind, part, Locale.ENGLISH).anchor()).isEqualTo(anchor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Born (q1): is sensitive for a person who may be living",
        "de | Born (q1): ist heikel bei einer Person, die noch leben kann",
        "ru | Born (q1): деликатно для человека, который может быть жив"
      })
  void namesThePartInEachLanguage(String language, String words) {
    assertThat(problem(Kind.SENSITIVE, "q1", Locale.forLanguageTag(language)).words())
        .startsWith(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | someone else than you",
        "de | jemand anderes als Sie",
        "ru | кто-то другой, ведь последними статью изменили вы"
      })
  void tellsTheOneWhoRevisedItThatItTakesAnother(String language, String words) {
    assertThat(problem(Kind.SECOND_PERSON_WANTED, "", Locale.forLanguageTag(language)).words())
        .contains(words);
  }

  @Test
  void placesWhatContradictsItself() {
    assertThat(EntryProblem.of(List.of("relation r1: unknown role 'x'", "odd"), id -> ""))
        .containsExactly(
            new EntryProblem("r1: unknown role 'x'", "r1", "part-r1"),
            new EntryProblem("odd", "", "text"));
  }

  private static EntryProblem problem(Kind kind, String part, Locale locale) {
    DeskVoice voice =
        new DeskVoice() {
          @Override
          public String say(String key, Object... arguments) {
            return in(locale, key, arguments);
          }
        };
    List<Hindrance> hindrances = List.of(new Hindrance(kind, part, null));
    return EntryProblem.ofPublishing(hindrances, id -> "Born", voice).get(0);
  }
}
