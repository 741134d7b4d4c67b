package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.exchange.ImportArchive;
import org.variorum.exchange.Progress;
import org.variorum.persistence.StatementCount;
import org.variorum.readingroom.PublicAddresses.Listed;
import org.variorum.readingroom.PublicAddresses.Range;
import org.variorum.readingroom.PublicAddresses.What;

@ParameterizedClass
@EnumSource(Database.class)
class PublicAddressesTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private static final String SOURCE =
      "{\"formatVersion\": 1, \"externalId\": \"test/book\", \"kind\": \"source\","
          + " \"heading\": {\"en\": \"Book\"}, \"particulars\": {\"work\": {\"kind\": \"memoir\","
          + " \"shortTitle\": {\"en\": \"Book\"}}}}";

  @Parameter Database database;
  @TempDir Path folder;

  @Test
  void listsEntriesAndQuestionsButNobodyWhoMayBeLiving() throws IOException {
    deliver(
        place("Paris"),
        person("Buried", claim(1, "born", years(60)), claim(2, "died", years(3))),
        person("Old", claim(1, "born", years(112))),
        person("Young", claim(1, "born", years(70))),
        person("Unknown"),
        person("Disputed", claim(1, "born", years(130)), claim(2, "born", years(50))));

    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      assertThat(archive.bean(ImportArchive.class).take(folder, true, Progress.UNHEARD).published())
          .isEqualTo(7);
      PublicAddresses addresses = archive.bean(PublicAddresses.class);
      List<Range> all = addresses.ranges(What.ENTRIES, 100);
      assertThat(all).containsExactly(new Range("", "", TODAY.toString()));
      StatementCount.reset();
      List<Listed> entries = addresses.pages(What.ENTRIES, all.get(0), 100);
      assertThat(StatementCount.get()).isEqualTo(1);

      assertThat(entries.stream().map(one -> one.path().replaceAll(".*/", "")))
          .containsExactlyInAnyOrder("book", "paris", "buried", "old");
      assertThat(entries).allSatisfy(one -> assertThat(one.day()).isEqualTo(TODAY.toString()));
      assertThat(addresses.pages(What.QUESTIONS, all.get(0), 100)).hasSize(3);
      assertThat(addresses.sizes()).isEqualTo(new PublicAddresses.Sizes(4, 3));
      List<Range> threes = addresses.ranges(What.ENTRIES, 3);
      assertThat(threes).hasSizeBetween(2, 3);
      assertThat(threes)
          .allSatisfy(
              one -> assertThat(addresses.pages(What.ENTRIES, one, 9)).hasSizeLessThanOrEqualTo(3));
      assertThat(threes.stream().flatMap(one -> addresses.pages(What.ENTRIES, one, 9).stream()))
          .containsExactlyElementsOf(entries);
      assertThat(addresses.ranges(What.ENTRIES, 7)).hasSize(1);
      assertThat(
              addresses.ranges(What.QUESTIONS, 1).stream()
                  .flatMap(one -> addresses.pages(What.QUESTIONS, one, 9).stream()))
          .hasSize(3)
          .doesNotHaveDuplicates();
    }
  }

  private void deliver(String... records) throws IOException {
    Files.writeString(
        folder.resolve("all.jsonl"), SOURCE + "\n" + String.join("\n", records) + "\n");
  }

  private static String years(int ago) {
    return Integer.toString(TODAY.getYear() - ago);
  }

  private static String place(String heading) {
    return record("place", heading, "");
  }

  private static String person(String heading, String... questions) {
    String basis = "\"particulars\": {\"authority\": {\"basis\": {\"kind\": \"consent\"}}},";
    return record("person", heading, String.join(",", questions))
        .replace("\"questions\"", basis + "\"questions\"");
  }

  private static String record(String kind, String heading, String questions) {
    return """
        {"formatVersion": 1, "externalId": "test/%s", "kind": "%s", "heading": {"en": "%s"},\
         "questions": [%s]}"""
        .formatted(heading, kind, heading, questions);
  }

  private static String claim(int number, String property, String year) {
    return """
        {"id": "q%d", "property": "%s", "claims": [{"value": {"type": "date", "date": "%s"},\
         "citations": [{"source": {"entry": "@test/book"}}]}]}"""
        .formatted(number, property, year);
  }
}
