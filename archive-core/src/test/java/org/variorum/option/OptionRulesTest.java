package org.variorum.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionRulesTest {

  @ParameterizedTest
  @CsvSource({
    "COMMENT_DAYS, 90",
    "SMTP_PORT, 587",
    "SMTP_HOST, mail.example.org",
    "SMTP_SECURITY, tls",
    "SMTP_FROM, a@example.org",
    "SESSION_HOURS, 12",
    "LANGUAGES, ru",
    "LANGUAGES, de en",
    "CONTENT_LANGUAGES, en uk ru-petr1708",
    "RIGHTS_OFFERED, in-c cc-by",
    "RIGHTS_OFFERED, none",
    "NOTICE_UNTIL, 2026-12-31",
    "PHONE, +7 (495) 123-45-67",
    "TRASH_DAYS, 1",
    "ACCENT_LIGHT, #0B5561",
    "ACCENT_DARK, #84c9d2",
    "SECOND_FACTOR, 'administrator, Reviewer'"
  })
  void takesWhatCanBe(Option option, String value) {
    assertThat(OptionRules.problem(option, value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "COMMENT_DAYS, -1, days",
    "COMMENT_DAYS, 100000, days",
    "SMTP_PORT, 0, port",
    "SMTP_PORT, 65536, port",
    "SMTP_HOST, mail example, host",
    "SMTP_SECURITY, ssl, choice",
    "SMTP_FROM, nobody, address",
    "SESSION_HOURS, 0, count",
    "TRASH_DAYS, 0, count",
    "LANGUAGES, fr, tongues",
    "LANGUAGES, en en, tongues",
    "CONTENT_LANGUAGES, English, tags",
    "CONTENT_LANGUAGES, en ru en, tags",
    "RIGHTS_OFFERED, gpl, statement",
    "RIGHTS_OFFERED, cc0 cc0, statement",
    "NOTICE_UNTIL, 31.12.2026, day",
    "NOTICE_UNTIL, 2026-02-30, day",
    "PHONE, call us, phone",
    "ACCENT_LIGHT, petrol, colour",
    "ACCENT_LIGHT, #84C9D2, contrast",
    "ACCENT_DARK, #0B5561, contrast",
    "SECOND_FACTOR, curator, roles",
    "NAME, no json, words"
  })
  void refusesWhatCannotBe(Option option, String value, String code) {
    assertThat(OptionRules.problem(option, value)).map(OptionProblem::code).contains(code);
  }

  @Test
  void refusesALineThatIsTwo() {
    assertThat(OptionRules.problem(Option.SMTP_USER, "a\r\nb"))
        .contains(OptionProblem.of("one-line"));
    assertThat(OptionRules.problem(Option.NAME, "{\"en\":\"a\\nb\"}"))
        .contains(OptionProblem.of("one-line"));
  }

  @Test
  void saysWhichContrastAColourHasAndNeedsAndOffersOneThatFits() {
    List<String> figures =
        OptionRules.problem(Option.ACCENT_LIGHT, "#84C9D2").orElseThrow().figures();

    assertThat(figures.subList(0, 2)).containsExactly("1.57", "4.5");
    assertThat(OptionRules.problem(Option.ACCENT_LIGHT, figures.get(2))).isEmpty();
  }

  @Test
  void offersAColourThatIsDarkerByNoMoreThanItMustBe() {
    String offered = Contrast.nearest("#84C9D2", "#000000", Contrast.LIGHT_GROUNDS);

    assertThat(Contrast.lowest(offered, Contrast.LIGHT_GROUNDS)).isBetween(4.5, 4.6);
  }

  @Test
  void reckonsContrastAsTheStandardDoes() {
    assertThat(Contrast.between("#000000", "#FFFFFF")).isEqualTo(21);
    assertThat(Contrast.between("#777777", "#FFFFFF")).isCloseTo(4.48, within(0.01));
  }
}
