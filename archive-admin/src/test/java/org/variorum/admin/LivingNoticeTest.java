package org.variorum.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.date.HistoricalDate;
import org.variorum.living.MayBeLiving;

class LivingNoticeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | May be living by the archive’s rule: no date of death is stated, born 1934.",
        "de | Kann nach der Regel des Archivs noch leben: kein Todesdatum angegeben, geboren 1934.",
        "ru | По правилу архива может быть жив: 1934 г. рождения, дата смерти не указана."
      })
  void saysWhyInEachLanguage(String language, String words) {
    MayBeLiving living =
        new MayBeLiving(MayBeLiving.Reason.BORN, HistoricalDate.of("1934"), Long.MAX_VALUE);

    assertThat(LivingNotice.words(living, Locale.forLanguageTag(language))).startsWith(words);
  }

  @Test
  void saysWhatIsKnownInstead() {
    MayBeLiving active =
        new MayBeLiving(MayBeLiving.Reason.ACTIVE, HistoricalDate.of("1942"), Long.MAX_VALUE);
    MayBeLiving undated = new MayBeLiving(MayBeLiving.Reason.NOTHING_KNOWN, null, Long.MAX_VALUE);

    assertThat(LivingNotice.words(active, Locale.ENGLISH))
        .contains("date of birth unknown, active 1942");
    assertThat(LivingNotice.words(undated, Locale.ENGLISH))
        .contains("neither birth nor activity is dated");
  }
}
