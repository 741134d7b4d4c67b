package org.variorum.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.crosswalk.ead.EadCrosswalk;
import org.variorum.crosswalk.table.TableCrosswalk;

/** Files that do not say in which of the encodings with one byte for a letter they are. */
class LatinLettersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1250 | Akta sądu okręgowego w Łodzi, w których są też listy świadków",
        "ISO-8859-2 | Akta sądu okręgowego w Łodzi, w których są też listy świadków",
        "windows-1250 | ŁÓDŹ, SĄD OKRĘGOWY",
        "windows-1250 | Księga zmarłych żołnierzy, Kraków",
        "windows-1250 | Zápis ze schůze výboru města Plzně, předseda Dvořák",
        "ISO-8859-2 | Zápis ze schůze výboru města Plzně, předseda Žižka, později šéf",
        "windows-1250 | Žádost o přijetí do služby",
        "windows-1250 | Zápisnica zo schôdze výboru, predseda Ľudovít Štúr, učiteľ a kňaz",
        "windows-1250 | A honvédség főparancsnokságának jegyzőkönyvei és levelezése",
        "windows-1250 | Gyűlések jegyzőkönyve, Győr megye, több kötetben",
        "windows-1252 | Die Akten des Oberbürgermeisters über Straßen, Plätze und Höfe",
        "windows-1252 | Lageplan, 20 m³ Erde für 500 £, ¼ Joch",
        "windows-1252 | Müller",
        "windows-1252 | Procès-verbaux de la société, élèves et maîtres de l’école à Châlons",
        "windows-1252 | Actas de la sesión, ¿quién firmó? Los señores Muñoz y Núñez",
        "windows-1252 | Relatório da comissão: ações e reuniões, três sessões",
        "windows-1252 | Protokoll från mötet, två sidor, handlingar och räkenskaper för år 1900",
        "windows-1252 | Bøger fra Århus, breve på dansk og nærmere oplysninger",
        "windows-1251 | Протокол заседания штаба армии",
        "KOI8-R | Протокол заседания штаба армии",
        "IBM866 | Протокол заседания штаба армии"
      })
  void areReadByWhatLettersTheyAre(String encoding, String words) {
    String aid =
        """
        <ead><eadheader><eadid>k</eadid></eadheader><archdesc level="fonds"><did>
        <unittitle>%s</unittitle></did></archdesc></ead>"""
            .formatted(words);

    CaughtRecords caught =
        CaughtRecords.of(new EadCrosswalk(), "a.xml", aid.getBytes(Charset.forName(encoding)));

    assertThat(caught.headed(words)).isNotNull();
    assertThat(caught.findings()).extracting(Finding::words).contains(encoding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1250 | Akta sądu okręgowego w Łodzi",
        "windows-1250 | Zápis ze schůze výboru města Plzně",
        "windows-1250 | A honvédség főparancsnokságának jegyzőkönyvei",
        "windows-1252 | Akten über Straßen und Plätze",
        "windows-1252 | Procès-verbaux de la société à Châlons",
        "windows-1251 | Протокол заседания штаба армии"
      })
  void areSoInTablesToo(String encoding, String words) {
    byte[] table = ("title;date\n" + words + ";1942\n").getBytes(Charset.forName(encoding));

    CaughtRecords caught = CaughtRecords.of(new TableCrosswalk(), "a.csv", table);

    assertThat(caught.headed(words).toString()).contains("1942");
  }
}
