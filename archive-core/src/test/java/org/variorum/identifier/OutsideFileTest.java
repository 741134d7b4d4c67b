package org.variorum.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsideFileTest {

  @ParameterizedTest
  @CsvSource({
    "GND, 118627325, 118627325",
    "GND, https://d-nb.info/gnd/118627325, 118627325",
    "GND, 4005728-8, 4005728-8",
    "GND, 2031351-2, 2031351-2",
    "VIAF, https://viaf.org/viaf/27072652/, 27072652",
    "WIKIDATA, q42, Q42",
    "WIKIDATA, https://www.wikidata.org/wiki/Q42, Q42",
    "ISNI, 0000 0001 2103 2683, 0000000121032683",
    "ORCID, https://orcid.org/0000-0002-1825-0097, 0000-0002-1825-0097",
    "LOC, n 79021164, n79021164",
    "GEONAMES, https://www.geonames.org/524901, 524901",
    "ISBN, 978-3-16-148410-0, 9783161484100",
    "ISBN, 0-306-40615-2, 9780306406157",
    "OCLC, ocm00012345, 12345",
    "DOI, https://doi.org/10.1000/ABC(1), 10.1000/abc(1)"
  })
  void knowsAnIdentifierInAnySpelling(OutsideFile file, String typed, String read) {
    assertThat(file.read(typed)).contains(read);
  }

  @ParameterizedTest
  @CsvSource({
    "GND, 118627326",
    "GND, 4005728-9",
    "ISNI, 0000000121032684",
    "ORCID, 0000-0002-1825-0098",
    "ISBN, 978-3-16-148410-1",
    "ISBN, 0-306-40615-3",
    "WIKIDATA, P42",
    "WIKIDATA, Q0",
    "VIAF, 27O72652",
    "DOI, 11.1000/abc"
  })
  void refusesAWrongFormAndAWrongCheckDigit(OutsideFile file, String typed) {
    assertThat(file.read(typed)).isEmpty();
  }

  @Test
  void keepsWhatIsOfAFileThatItDoesNotKnow() {
    assertThat(OutsideId.of(" Pamyat-Naroda ", " 12/а "))
        .contains(new OutsideId("pamyat-naroda", "12/а"));
    assertThat(OutsideId.of("gnd", "118627326").orElseThrow().isSound()).isFalse();
    assertThat(OutsideId.of("gnd", "118627326").orElseThrow().address()).isEmpty();
    assertThat(OutsideId.of("gnd", "118627325").orElseThrow().address())
        .contains("https://d-nb.info/gnd/118627325");
    assertThat(OutsideId.of("no file", "1")).isEmpty();
    assertThat(OutsideId.of("gnd", " ")).isEmpty();
    assertThat(OutsideId.of("gnd", "1\0")).isEmpty();
    assertThat(OutsideId.of("no-file", "1\n2")).isEmpty();
  }
}
