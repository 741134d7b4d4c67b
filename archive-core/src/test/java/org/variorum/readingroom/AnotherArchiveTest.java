package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.edition.Editions;
import org.variorum.entry.Entry;
import org.variorum.exchange.ImportArchive;
import org.variorum.exchange.ImportReport;
import org.variorum.exchange.Progress;
import org.variorum.identifier.EntryId;
import org.variorum.search.SearchIndex;

/** An archive on quite another subject shows in the same way: no subject is in the code. */
class AnotherArchiveTest {
  private static ArchiveDatabase archive;
  private static ImportReport report;
  private static ReadingRoom room;

  @BeforeAll
  static void publishTheArchiveOnRadio() {
    archive = ArchiveDatabase.fresh(Database.H2);
    report =
        archive
            .bean(ImportArchive.class)
            .take(Path.of("../demo/first-radio"), true, Progress.UNHEARD);
    archive.bean(SearchIndex.class).indexAll();
    room = archive.bean(ReadingRoom.class);
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  private static List<Entry> entries() {
    Editions editions = archive.bean(Editions.class);
    return archive.inTransaction(
        manager ->
            editions.current(editions.publishedAfter(null, 100)).values().stream()
                .map(edition -> edition.entry())
                .toList());
  }

  private static EntryId called(String heading) {
    return entries().stream()
        .filter(entry -> entry.heading().wordsIn("en").equals(heading))
        .map(Entry::id)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isTakenWholeAndPublished() {
    assertThat(report.refused()).isEmpty();
    assertThat(report.kept()).isEmpty();
    assertThat(entries()).hasSize(report.added()).hasSizeBetween(10, 20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "de"})
  void showsEachOfItsEntriesInTheLanguageOfTheReader(String language) {
    for (Entry entry : entries()) {
      EntryView view = room.entry(entry.id(), language, TreeAsked.ALL).orElseThrow();

      assertThat(view.title().text()).isEqualTo(entry.heading().wordsIn(language));
    }
  }

  @Test
  void isCalledByItsOwnNameAndOpensWithItsOwnQuestion() {
    HomeView home = room.home("en");

    assertThat(home.name().text()).isEqualTo("Who invented radio?");
    QuestionRow first = Objects.requireNonNull(home.question());
    assertThat(first.title()).isEqualTo("Who invented radio?");
    assertThat(first.contested()).isTrue();
    assertThat(first.accounts()).isEqualTo(3);
  }

  @Test
  void comparesThreeAccountsAndKeepsARefutedOneOnRecord() {
    EntryId radio = called("The invention of radio");
    Entry entry =
        entries().stream().filter(one -> one.id().equals(radio)).findFirst().orElseThrow();

    QuestionView question =
        room.question(radio, entry.questions().get(0).id(), SourceAsked.ALL, "de").orElseThrow();

    assertThat(question.title().text()).isEqualTo("Wer erfand das Radio?");
    assertThat(question.accounts())
        .extracting(account -> account.title().text())
        .containsExactly("Lodge, 1894", "Popow, 1895", "Marconi, 1896");
    assertThat(question.aspects()).hasSize(3);
    assertThat(question.setAside()).hasSize(1);
  }

  @Test
  void asksByAWordOfItsOwnVocabulary() {
    EntryView radio =
        room.entry(called("The invention of radio"), "en", TreeAsked.ALL).orElseThrow();

    FactView invented =
        radio.facts().stream()
            .filter(fact -> fact.label().text().equals("Invented by"))
            .findFirst()
            .orElseThrow();
    assertThat(invented.contested()).isTrue();
    assertThat(invented.values()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Popov", "Popow", "Попов", "Поповъ", "A. S. Popov"})
  void findsThePhysicistInEverySpelling(String typed) {
    SearchView found = room.search(SearchAsked.forWords(typed), "en");

    SearchView.HitView best = Objects.requireNonNull(found.best());
    assertThat(best.row().title().text()).isEqualTo("Alexander Stepanovich Popov");
  }

  @ParameterizedTest
  @ValueSource(strings = {"May 1895", "май 1895", "Mai 1895"})
  void findsWhatHappenedInAMonthInEveryLanguage(String month) {
    assertThat(room.search(SearchAsked.forWords(month), "en").hits())
        .extracting(hit -> hit.row().title().text())
        .contains("Popov shows a receiver, 7 May 1895");
  }
}
