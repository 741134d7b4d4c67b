package org.variorum.dissemination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.document.DemoArchive;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.vocabulary.Vocabulary;

/** Each entry of the demonstration archive in each format of XML, without an archive around it. */
class WritersTest {
  private static final Told.House HOUSE =
      new Told.House(Texts.NONE, "https://archive.example", Vocabulary.NONE);

  private final List<Entry> entries = List.copyOf(new DemoArchive().entries().values());
  private final Map<EntryId, Named> named =
      entries.stream()
          .collect(Collectors.toMap(Entry::id, one -> new Named(one.kind(), one.heading())));

  @Test
  void whatIsWrittenIsValid() {
    List<String> faults = new ArrayList<>();
    entries.forEach(entry -> faults.addAll(faults(entry, named)));
    assertThat(faults).isEmpty();
  }

  @Test
  void whatNamesOnlyWhatVisitorsDoNotSeeIsValid() {
    List<String> faults = new ArrayList<>();
    entries.forEach(entry -> faults.addAll(faults(entry, Map.of())));
    assertThat(faults).isEmpty();
  }

  @Test
  void oddWordsAreValid() {
    List<String> faults = new ArrayList<>();
    for (String words :
        List.of(
            "\u0001",
            "a\u0000b\uFFFE",
            "]]> & <x>",
            "\uD800",
            " x ",
            "\u200B",
            "😀".repeat(9000))) {
      for (Entry entry : entries.subList(0, 40)) {
        Texts odd = Texts.of(Map.of("en", words, "ru", words));
        faults.addAll(faults(entry.headed(odd).summarised(odd), named));
      }
    }
    assertThat(faults).isEmpty();
  }

  /** Any word of any entry may be odd, as far as the model takes it, and any part missing. */
  @Test
  void whateverComesInIsValid() {
    List<String> faults = new ArrayList<>();
    int changed = 0;
    for (int seed = 1942; seed < 1946; seed++) {
      NastyEntries nasty = new NastyEntries(seed);
      for (Entry entry : entries) {
        Entry odd = nasty.of(entry);
        changed += odd.equals(entry) ? 0 : 1;
        faults.addAll(faults(odd, named));
      }
    }
    assertThat(faults.stream().limit(20).toList()).isEmpty();
    assertThat(changed).isGreaterThan(entries.size() / 2);
  }

  private static List<String> faults(Entry entry, Map<EntryId, Named> named) {
    Told told =
        new Told(
            new PublishedEdition(entry, 2, Instant.parse("2026-01-02T03:04:05Z"), "x", "y"),
            List.of(),
            named,
            Map.of(),
            HOUSE);
    return Stream.of(FileFormat.values())
        .filter(format -> format.mediaType().equals("application/xml"))
        .filter(format -> format.fits(entry.kind()))
        .flatMap(
            format ->
                Schemas.of(format).faults(XmlOut.document(writer(told, format))).stream()
                    .map(fault -> format + " " + entry.heading().wordsIn("en") + ": " + fault))
        .toList();
  }

  private static Consumer<XmlOut> writer(Told told, FileFormat format) {
    return switch (format) {
      case EAC2 -> out -> new Eac2Writer(out, told).write();
      case EAC2010 -> out -> new Eac2010Writer(out, told).write();
      case DUBLIN_CORE -> out -> new DublinCoreWriter(out, told).write();
      default ->
          out -> {
            EadWriter ead =
                format == FileFormat.EAD3 ? new Ead3Writer(out) : new Ead2002Writer(out);
            ead.begin(told);
            ead.end();
          };
    };
  }
}
