package org.variorum.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.change.Matter;
import org.variorum.curation.Hindrance;
import org.variorum.curation.Hindrance.Kind;
import org.variorum.language.Said;
import org.variorum.living.MayBeLiving;

class EntryProblemTest {
  private static final MayBeLiving MAY_BE_LIVING =
      new MayBeLiving(MayBeLiving.Reason.NOTHING_KNOWN, null, Long.MAX_VALUE);

  @ParameterizedTest
  @CsvSource({
    "UNSOURCED, c2, sources-c2",
    "SENSITIVE, q1, basis-q1",
    "NO_BASIS, '', f-basis",
    "FIRST_EDITION, '', f-heading"
  })
  void leadsToWhereItIsMended(Kind kind, String part, String anchor) {
    assertThat(problem(kind, part, Locale.ENGLISH).anchor()).isEqualTo(anchor);
  }

  @ParameterizedTest
  @EnumSource(names = {"REVIEWER_WANTED", "SECOND_PERSON_WANTED"})
  void leadsToTheNoticeOnWhoMayBeLiving(Kind kind) {
    Hindrance hindrance = new Hindrance(kind, "", MAY_BE_LIVING);

    assertThat(problem(hindrance, Locale.ENGLISH).anchor()).isEqualTo("living");
  }

  @ParameterizedTest
  @CsvSource({
    "SECOND_PERSON_WANTED, STANDING, c1, part-c1",
    "REVIEWER_WANTED, CRIME, r1, part-r1",
    "NOT_MINOR, STATEMENT, c1, part-c1",
    "NOT_MINOR, MANY_WORDS, '', f-text"
  })
  void leadsToThePartThatAChangeTouches(Kind kind, Matter matter, String part, String anchor) {
    Hindrance hindrance = new Hindrance(kind, part, null, matter, null);

    assertThat(problem(hindrance, Locale.ENGLISH).anchor()).isEqualTo(anchor);
  }

  @ParameterizedTest
  @CsvSource({
    "body, text-body",
    "summary, text-summary",
    "c1, part-c1",
    "s2, part-s2",
    "p1, f-pictures",
    "t1, f-particulars",
    "notYetResearched, f-open"
  })
  void leadsToTheTextInWhichACitationIsNotUnderstood(String place, String anchor) {
    Hindrance hindrance = new Hindrance(Kind.UNREAD_CITATION, place, null, null, "[@x 19]");

    assertThat(problem(hindrance, Locale.ENGLISH).anchor()).isEqualTo(anchor);
    assertThat(problem(hindrance, Locale.ENGLISH).words()).contains("“[@x 19]”");
  }

  @Test
  void namesTheTextInWhichACitationIsNotUnderstood() {
    Hindrance hindrance = new Hindrance(Kind.UNREAD_CITATION, "body", null, null, "[@x 19]");

    assertThat(problem(hindrance, Locale.GERMAN).words()).startsWith("Haupttext: „[@x 19]“");
  }

  @ParameterizedTest
  @EnumSource
  void hasWordsForEveryMatterInEachLanguage(Matter matter) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("ru"))) {
      Hindrance hindrance = new Hindrance(Kind.NOT_MINOR, "c1", null, matter, null);
      assertThat(problem(hindrance, locale).words()).doesNotContain("problem.");
    }
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
  void placesWhatContradictsItselfInTheLanguageOfTheDesk() {
    List<String> said = List.of("relation r1: unknown role 'x'", "odd");

    assertThat(EntryProblem.of(said, id -> "", voice(Locale.ENGLISH)))
        .containsExactly(
            new EntryProblem("r1: unknown role 'x'", "r1", "part-r1"),
            new EntryProblem("odd", "", "text"));
    assertThat(EntryProblem.of(said, id -> "", voice(Locale.GERMAN)))
        .contains(new EntryProblem("r1: unbekannte Rolle „x“", "r1", "part-r1"));
  }

  private static EntryProblem problem(Kind kind, String part, Locale locale) {
    return problem(new Hindrance(kind, part, null), locale);
  }

  private static EntryProblem problem(Hindrance hindrance, Locale locale) {
    return EntryProblem.ofPublishing(List.of(hindrance), id -> "Born", voice(locale)).get(0);
  }

  private static DeskVoice voice(Locale locale) {
    return new DeskVoice() {
      @Override
      public String say(String key, Object... arguments) {
        return in(locale, key, arguments);
      }

      @Override
      public String said(String english) {
        return Said.in(locale, english);
      }
    };
  }
}
