package org.variorum.option;

import static org.assertj.core.api.Assertions.assertThat;

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
}
