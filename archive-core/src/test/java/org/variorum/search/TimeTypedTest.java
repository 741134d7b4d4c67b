package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTypedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "July 1942 | 1942-07 | ''",
        "июль 1942 | 1942-07 | ''",
        "в июле 1942 года | 1942-07 | ''",
        "Juli 1942 | 1942-07 | ''",
        "im Juli 1942 | 1942-07 | ''",
        "12 July 1942 | 1942-07-12 | ''",
        "12.7.1942 | 1942-07-12 | ''",
        "1942 | 1942 | ''",
        "Vlasov in July 1942 | 1942-07 | Vlasov",
        "July 1942 Vlasov | 1942-07 | Vlasov",
        "Власов в июле 1942 года | 1942-07 | Власов",
        "12 września 1942 | 1942-09-12 | ''",
        "9 paź. 1942 | 1942-10-09 | ''",
        "9. května 1945 | 1945-05-09 | ''",
        "12 січ. 1942 | 1942-01-12 | ''",
        "Vlasov led 1942 offensive | 1942 | Vlasov led offensive",
        "pro 1942 | 1942 | pro",
        "Namen list 1942 | 1942 | Namen list",
        "GRU 1942 | 1942 | GRU",
        "лист 1942 | 1942 | лист",
        "\"Second Shock Army\" June 1942 | 1942-06 | \"Second Shock Army\"",
      })
  void isFoundAmongWordsOfAnyLanguage(String typed, String edtf, String others) {
    TimeTyped time = TimeTyped.in(typed).orElseThrow();

    assertThat(time.when().edtf()).isEqualTo(edtf);
    assertThat(time.others()).isEqualTo(others);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Vlasov", "July", "July 1942 August 1943", "\"July 1942\"", "RH 58"})
  void isNoneWhereNoneOrSeveralWereTyped(String typed) {
    assertThat(TimeTyped.in(typed)).isEmpty();
  }

  @Test
  void staysWholeWhateverStandsBesideIt() {
    assertThat(TimeTyped.in("  July   1942 ").orElseThrow().words()).isEqualTo("July 1942");
  }
}
