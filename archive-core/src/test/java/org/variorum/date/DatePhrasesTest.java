package org.variorum.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Reads some 330 phrases of finding aids, most of them of the kind that stands in the files of
 * {@code shared/data}, each with what a person decided that it means.
 */
class DatePhrasesTest {
  private static final Pattern DATE_IN_XML =
      Pattern.compile("<(?:\\w+:)?(unitdate|fromDate|toDate|datesingle)\\b[^>]*?(?<!/)>([^<]*)</");
  private static final Pattern NORMAL_IN_XML =
      Pattern.compile("\\b(?:normal|standardDate|standarddate)=\"([0-9][^\"]*)\"");

  @Test
  void readsEveryPhraseOfTheTableAsAPersonDecided() {
    for (String[] row : table()) {
      DatePhrase phrase = DatePhrases.read(row[0]);

      assertThat(said(phrase)).as(row[0]).isEqualTo(row[1] + "|" + row[2] + "|" + row[3]);
      assertThat(noted(phrase)).as(row[0]).isEqualTo(row[4]);
    }
  }

  @Test
  void knowsMoreThanTwoHundredPhrases() {
    assertThat(table()).hasSizeGreaterThan(300);
    assertThat(table().stream().filter(row -> !row[1].isEmpty())).hasSizeGreaterThan(270);
  }

  @Test
  void keepsTheWordsWithEveryDate() {
    for (String[] row : table()) {
      DatePhrases.read(row[0])
          .date()
          .ifPresent(date -> assertThat(date.asWritten()).isEqualTo(row[0].strip()));
    }
  }

  @Test
  void writesNothingThatTheDraftsOfTheFormatHadAndItHasNot() {
    Pattern removed = Pattern.compile(".*(\\?~|~\\?|u|x|unknown|open|[()]).*");
    for (String[] row : table()) {
      assertThat(row[1]).doesNotMatch(removed);
      if (!row[1].isEmpty()) {
        assertThatCode(() -> Edtf.parse(row[1])).doesNotThrowAnyException();
      }
    }
  }

  @Test
  void takesTheDaysFromTheMachinesFormAndTheDoubtFromTheWords() {
    assertThat(DatePhrases.read("ca. 1930", "1930").read())
        .isEqualTo(HistoricalDate.of("1930~").withWording("ca. 1930"));
    assertThat(DatePhrases.read("the war years", "1941-06-22/1945-05-09").read())
        .isEqualTo(HistoricalDate.of("1941-06-22/1945-05-09").withWording("the war years"));
    assertThat(DatePhrases.read("1941-1945", "19410622/19450509").read())
        .isEqualTo(HistoricalDate.of("1941-06-22/1945-05-09").withWording("1941-1945"));
  }

  @Test
  void saysWhereTheWordsAndTheMachinesFormDisagree() {
    DatePhrase phrase = DatePhrases.read("1943", "1934");

    assertThat(phrase.notes()).containsExactly(PhraseNote.FORMS_DISAGREE);
    assertThat(phrase.date().map(HistoricalDate::edtf)).contains("1943");
  }

  @Test
  void fallsBackOnTheWordsWhereTheMachinesFormIsNone() {
    DatePhrase phrase = DatePhrases.read("1943", "0/9999");

    assertThat(phrase.notes()).containsExactly(PhraseNote.NORMAL_NOT_READ);
    assertThat(phrase.date().map(HistoricalDate::edtf)).contains("1943");
  }

  @Test
  void seesNoDateInFiguresThatAreNone() {
    for (String text : List.of("00000000", "0/9999", "0. Mai 1942", "99. Jahrhundert", "0 BC")) {
      assertThat(DatePhrases.read(text).date()).as(text).isEmpty();
    }
  }

  @Test
  void refusesNothingHoweverStrange() {
    List<String> strange =
        List.of(
            "",
            " ",
            "\u0000",
            "\ud800",
            "-",
            "--",
            "/",
            "?",
            "[",
            "]",
            "[]",
            "()",
            "'",
            "1'",
            "..",
            "1e9",
            "99999999",
            "00000000",
            "9999-99-99",
            "12345678901234567890",
            "1942-1942-1942-",
            "vor",
            "between and",
            "V",
            "XX",
            "30er",
            "((((1942))))",
            "а".repeat(500),
            "1942,".repeat(60),
            "12.12.",
            "0. Mai 1942",
            "99. Jahrhundert",
            "0 v. Chr.",
            "1-2-3-4-5");
    for (String text : strange) {
      assertThatCode(() -> DatePhrases.read(text)).as(text).doesNotThrowAnyException();
    }
    payloads()
        .forEach(text -> assertThatCode(() -> DatePhrases.read(text)).doesNotThrowAnyException());
  }

  @Test
  void understandsNineInTenOfTheDatesInTheSharedFiles() {
    Set<String> dates =
        datesIn(SharedVectors.file("data/ead2002"), SharedVectors.file("data/ead3"));

    List<String> strange =
        dates.stream().filter(text -> !DatePhrases.read(text).understood()).toList();

    assertThat(dates).hasSizeGreaterThan(700);
    assertThat(strange.size() * 10).as("not understood: %s", strange).isLessThan(dates.size());
  }

  private static Stream<String> payloads() {
    Path file = SharedVectors.file("data/payloads/blns/blns.txt");
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> datesIn(Path... folders) {
    Set<String> dates = new TreeSet<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(path -> path.toString().endsWith(".xml")).toList()) {
          String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          DATE_IN_XML.matcher(text).results().forEach(found -> dates.add(found.group(2).strip()));
          NORMAL_IN_XML.matcher(text).results().forEach(found -> dates.add(found.group(1)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    dates.remove("");
    return dates;
  }

  private static String said(DatePhrase phrase) {
    return phrase.date().map(HistoricalDate::edtf).orElse("")
        + "|"
        + phrase.date().map(date -> date.calendar().name().toLowerCase(Locale.ROOT)).orElse("")
        + "|"
        + phrase.bulk().map(HistoricalDate::edtf).orElse("");
  }

  private static String noted(DatePhrase phrase) {
    return phrase.notes().stream()
        .map(note -> note.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static List<String[]> table() {
    try (InputStream in = DatePhrasesTest.class.getResourceAsStream("phrases.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> line.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
