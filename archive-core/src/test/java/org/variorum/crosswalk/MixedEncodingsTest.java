package org.variorum.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.crosswalk.ead.EadCrosswalk;
import org.variorum.crosswalk.table.TableCrosswalk;

/** Files that say they are UTF-8 and are not, or only in part. */
class MixedEncodingsTest {
  private static final Charset RUSSIAN = Charset.forName("windows-1251");
  private static final String AID =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <ead><eadheader><eadid>k</eadid></eadheader><archdesc level="fonds"><did>
      <unittitle>Документы штаба армии</unittitle></did>
      """;
  private static final String REST =
      "<scopecontent><p>Переписка и донесения войск.</p></scopecontent></archdesc></ead>";
  private static final String TABLE = "заголовок;дата\nПисьмо генерала;март 1942 г.\n";
  private static final String ROW = "Дневник;1943\n";

  private static byte[] joined(byte[]... parts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.write(part);
    }
    return all.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "UTF-8"})
  void areReadByTheirBytesWhateverTheySay(String encoding) {
    byte[] file = (AID + REST).getBytes(Charset.forName(encoding));

    CaughtRecords caught = CaughtRecords.of(new EadCrosswalk(), "a.xml", file);

    assertThat(caught.headed("Документы штаба армии").toString())
        .contains("Переписка и донесения войск.");
    assertThat(caught.findings())
        .filteredOn(one -> one.code().equals("encoding"))
        .hasSize(encoding.equals("UTF-8") ? 0 : 1);
  }

  @Test
  void ofTwoEncodingsAreReadInBoth() throws IOException {
    byte[] file = joined(AID.getBytes(StandardCharsets.UTF_8), REST.getBytes(RUSSIAN));

    CaughtRecords caught = CaughtRecords.of(new EadCrosswalk(), "a.xml", file);

    assertThat(caught.headed("Документы штаба армии").toString())
        .contains("Переписка и донесения войск.");
    assertThat(caught.findings()).extracting(Finding::words).contains("UTF-8+windows-1251");
  }

  @Test
  void thatAreTablesOfTwoEncodingsAreReadInBoth() throws IOException {
    byte[] file = joined(TABLE.getBytes(StandardCharsets.UTF_8), ROW.getBytes(RUSSIAN));

    CaughtRecords caught = CaughtRecords.of(new TableCrosswalk(), "a.csv", file);

    assertThat(caught.headed("Письмо генерала")).isNotNull();
    assertThat(caught.headed("Дневник")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Відділ кадрів дивізії;Накази по «армії», 1942\n"
            + "Штаб армії;Донесення «дивізії» і «бригаді»\n"
            + "Ні;Переписка з «партії» та комісії\n",
        "ДЕРЖАВНИЙ АРХІВ КИЇВСЬКОЇ ОБЛАСТІ;ВІДДІЛ «АРМІЇ», ДИВІЗІЇ\n",
        "Фонд «СМЕРШ»;ПЕРЕПИСКА С «НКВД» И «ГУЛАГ»\n"
      })
  void areNotMixedWhereLettersOfOneFormOthersByChance(String rows) {
    byte[] table = ("Заголовок;Место\n" + rows.repeat(20)).getBytes(RUSSIAN);
    byte[] aid =
        AID.replace(" encoding=\"UTF-8\"", "")
            .concat("<odd><p>" + rows.repeat(20) + "</p></odd>")
            .concat(REST)
            .getBytes(RUSSIAN);

    CaughtRecords rowsOf = CaughtRecords.of(new TableCrosswalk(), "a.csv", table);
    CaughtRecords aidOf = CaughtRecords.of(new EadCrosswalk(), "a.xml", aid);

    assertThat(rowsOf.records().toString()).contains(rows.split(";", -1)[0]);
    assertThat(aidOf.headed("Документы штаба армии").toString()).contains(rows.split(";", -1)[0]);
    assertThat(aidOf.findings()).extracting(Finding::words).contains("windows-1251");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Письмо;1941", "Дневник;Киев", "ДЕЛО;1942"})
  void thatAreTablesInUtf8WithAFewRowsOfAnotherKeepTheRest(String row) throws IOException {
    String many = "Приказ № 227;Сталинград\n".repeat(400);
    byte[] cyrillic = (row + "\n").getBytes(RUSSIAN);
    byte[] western = "Gießen;Fuß\n".getBytes(Charset.forName("windows-1252"));
    byte[] table = ("Заголовок;Место\n" + many).getBytes(StandardCharsets.UTF_8);

    CaughtRecords russian =
        CaughtRecords.of(new TableCrosswalk(), "a.csv", joined(table, cyrillic));
    CaughtRecords german = CaughtRecords.of(new TableCrosswalk(), "a.csv", joined(table, western));

    assertThat(russian.records().toString())
        .contains("Приказ № 227", row.substring(0, row.indexOf(';')));
    assertThat(german.records().toString()).contains("Сталинград", "Fuß");
  }

  @Test
  void thatAreTablesMayBearTheMarkOfAnotherEncoding() throws IOException {
    byte[] file =
        joined(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, TABLE.getBytes(RUSSIAN));

    CaughtRecords caught = CaughtRecords.of(new TableCrosswalk(), "a.csv", file);

    assertThat(caught.headed("Письмо генерала").toString()).contains("1942-03");
    assertThat(caught.findings()).extracting(Finding::code).contains("encoding-guessed");
  }

  @Test
  void keepLettersThatLieOnTheEdgeOfAPiece() throws IOException {
    String words = "Ж€𝄞 ".repeat(5_000);
    byte[] file = joined(words.getBytes(StandardCharsets.UTF_8), "Дом".getBytes(RUSSIAN));
    StringBuilder read = new StringBuilder();
    try (Reader reader =
        new InputStreamReader(new ByteArrayInputStream(file), new PartlyUtf8(RUSSIAN))) {
      reader.transferTo(
          new java.io.Writer() {
            @Override
            public void write(char[] signs, int from, int length) {
              read.append(signs, from, length);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
          });
    }

    assertThat(read).hasToString(words + "Дом");
  }
}
