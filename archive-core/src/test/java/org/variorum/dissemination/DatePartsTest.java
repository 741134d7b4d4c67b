package org.variorum.dissemination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.date.Conversion;
import org.variorum.date.HistoricalDate;
import org.variorum.document.DemoArchive;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.language.Texts;
import org.variorum.vocabulary.Vocabulary;

class DatePartsTest {
  private static DateParts of(String edtf) {
    return DateParts.of(HistoricalDate.of(edtf));
  }

  @Test
  void aDayAMonthAndAYearAreWhatTheyAre() {
    for (String edtf : List.of("1942-07-12", "1942-07", "1942", "0001", "2099-12-31")) {
      assertThat(of(edtf).standard()).as(edtf).contains(edtf);
      assertThat(of(edtf).interval()).as(edtf).isEqualTo(edtf);
    }
    assertThat(of("1942-07").from()).contains(LocalDate.of(1942, 7, 1));
    assertThat(of("1942-07").until()).contains(LocalDate.of(1942, 7, 31));
    assertThat(DateParts.of(HistoricalDate.julian(1900, 9, 1, Conversion.ARCHIVE)).standard())
        .contains("1900-09-14");
  }

  @Test
  void anIntervalIsAsExactAsItsEnds() {
    assertThat(of("1933/1945-05").interval()).isEqualTo("1933/1945-05");
    assertThat(of("1933~/1945").interval()).isEqualTo("1933-01-01/1945-12-31");
    assertThat(of("1933/1945").notBefore()).isEqualTo("1933-01-01");
    assertThat(of("1933/..").interval()).isEmpty();
  }

  @Test
  void aSeasonIsFromADayUntilADay() {
    DateParts summer = of("1942-22");

    assertThat(summer.standard()).isEmpty();
    assertThat(summer.interval()).matches("1942-\\d\\d-\\d\\d/1942-\\d\\d-\\d\\d");
  }

  @Test
  void whatReachesBeyondWhatSchemasTakeIsLeftOut() {
    assertThat(of("2100").standard()).isEmpty();
    assertThat(of("2100").from()).isEmpty();
    assertThat(of("0000").until()).isEmpty();
    assertThat(of("../1942").from()).isEmpty();
    assertThat(of("../1942").until()).contains(LocalDate.of(1942, 12, 31));
  }

  @Test
  void theDayIsInEveryFormat() {
    HistoricalDate day = HistoricalDate.of("1942-07-12");

    for (FileFormat format : List.of(FileFormat.EAD3, FileFormat.EAD2002)) {
      assertThat(
              XmlOut.document(
                  out -> {
                    EadWriter ead =
                        format == FileFormat.EAD3 ? new Ead3Writer(out) : new Ead2002Writer(out);
                    ead.unitDate(DateParts.of(day));
                  }))
          .asString(StandardCharsets.UTF_8)
          .contains("normal=\"1942-07-12\"");
    }
    assertThat(all(told -> XmlOut.document(out -> new DublinCoreWriter(out, told).write())))
        .containsPattern("<dc:date>\\d{4}-\\d\\d-\\d\\d</dc:date>");
    assertThat(all(told -> XmlOut.document(out -> new Eac2Writer(out, told).write())))
        .containsPattern("standardDate=\"\\d{4}-\\d\\d-\\d\\d\"")
        .containsPattern("notBefore=\"\\d{4}-\\d\\d-\\d\\d\"");
    assertThat(all(told -> XmlOut.document(out -> new Eac2010Writer(out, told).write())))
        .containsPattern("standardDate=\"\\d{4}-\\d\\d-\\d\\d\"");
  }

  /** All persons of the demonstration archive. */
  private static String all(Function<Told, byte[]> writer) {
    return new DemoArchive()
        .entries().values().stream()
            .filter(entry -> entry.kind() == EntryKind.PERSON)
            .map(entry -> new String(writer.apply(told(entry)), StandardCharsets.UTF_8))
            .collect(Collectors.joining());
  }

  private static Told told(Entry entry) {
    return new Told(
        new PublishedEdition(entry, 1, Instant.EPOCH, "x", "y"),
        List.of(),
        Map.of(),
        Map.of(),
        new Told.House(Texts.NONE, "https://archive.example", Vocabulary.NONE));
  }
}
