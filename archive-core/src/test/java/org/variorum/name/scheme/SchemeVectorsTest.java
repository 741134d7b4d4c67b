package org.variorum.name.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.date.SharedVectors;

/** The tables against pairs that others have collected. */
class SchemeVectorsTest {

  /** Pairs that contradict the standard, or take what it leaves open otherwise than we do. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "ТС тс Тс тС",
          "the point in т·с is optional; Russian names have тс often, and Bratsk is written so");

  @ParameterizedTest
  @CsvSource({
    "bgnpcgn-rus-Cyrl-Latn-1947,ru,bgn-pcgn,8",
    "alalc-rus-Cyrl-Latn-1997,ru,ala-lc,13",
    "alalc-rus-Cyrl-Latn-2012,ru,ala-lc,20",
    "gost-rus-Cyrl-Latn-7.79-2000-2002,ru,iso-9,9",
    "bgnpcgn-ukr-Cyrl-Latn-2019,uk,bgn-pcgn,15",
    "ua-ukr-Cyrl-Latn-2010,uk,bgn-pcgn,22",
    "ua-ukr-Cyrl-Latn-2007,uk,bgn-pcgn,8",
    "un-ukr-Cyrl-Latn-2012,uk,bgn-pcgn,21",
    "alalc-ukr-Cyrl-Latn-1997,uk,ala-lc,10",
    "bgnpcgn-bel-Cyrl-Latn-1979,be,bgn-pcgn,22",
    "by-bel-Cyrl-Latn-2007,be,national,24",
    "un-bel-Cyrl-Latn-2007,be,national,18",
    "alalc-bel-Cyrl-Latn-1997,be,ala-lc,5"
  })
  void agreeWithTheTables(String system, String language, String code, int count) {
    List<String[]> pairs =
        SharedVectors.rows("cyrillic-translit.tsv").stream()
            .filter(row -> row[0].equals(system))
            .toList();
    Scheme scheme = Schemes.of(language, code).orElseThrow();

    Map<String, String> expected = new LinkedHashMap<>();
    Map<String, String> made = new LinkedHashMap<>();
    for (String[] pair : pairs) {
      if (!EXCEPTIONS.containsKey(pair[1])) {
        expected.put(pair[1], breve(pair[2]));
        made.put(pair[1], scheme.write(pair[1]).text());
      }
    }

    assertThat(made).isEqualTo(expected);
    assertThat(pairs).hasSize(count);
  }

  /** The pairs have й with a caron; the tables of ALA-LC have a breve. */
  private static String breve(String latin) {
    return latin.replace('ǐ', 'ĭ').replace('Ǐ', 'Ĭ');
  }
}
