package org.variorum.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.language.Texts;

/**
 * Measures what a search costs: CPU time of the searching thread, warm, on generated entries of
 * three names, three dates and four kilobytes of text; and how fast they are indexed.
 */
public final class SearchBench {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final List<String> SURNAMES =
      List.of("Власов", "Жуков", "Мерецков", "Трухин", "Буняченко", "Малышкин", "Жиленков");
  private static final List<String> LATIN =
      List.of("Vlasov", "Zhukov", "Meretskov", "Trukhin", "Bunyachenko", "Malyshkin", "Zhilenkov");
  private static final List<String> GERMAN =
      List.of(
          "Wlassow", "Schukow", "Merezkow", "Truchin", "Bunjatschenko", "Malyschkin", "Schilenkow");

  private static final List<String> QUERIES =
      List.of(
          "Wlassow",
          "Власов",
          "Zhukov Andrey12",
          "army documents",
          "July 1942",
          "\"shock army\"",
          "Мерецкова",
          "nothing at all like this",
          "");

  private final Random random = new Random(1942);

  private SearchBench() {}

  /** Runs it; the arguments are how many entries, and how many searches of each kind. */
  public static void main(String[] arguments) throws IOException {
    int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
    int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
    Path directory = Files.createTempDirectory("search-bench");
    try {
      new SearchBench().measure(directory, entries, times);
    } finally {
      remove(directory);
    }
  }

  private void measure(Path directory, int entries, int times) {
    long booted = cpu();
    try (OpenIndex index = OpenIndex.in(directory)) {
      System.out.printf("opening an index: %d ms CPU%n", (cpu() - booted) / 1_000_000);
      List<Entry> all = Stream.generate(this::entry).limit(entries).toList();
      long begun = System.nanoTime();
      fill(index, all);
      double seconds = (System.nanoTime() - begun) / 1e9;
      System.out.printf("indexing: %d entries, %.0f a second%n", entries, entries / seconds);
      for (int round = 0; round < 2; round++) {
        for (String words : QUERIES) {
          report(index, words, round == 0 ? times * 3 : times, round > 0);
        }
      }
    }
  }

  private static void fill(OpenIndex index, List<Entry> all) {
    Cataloguer cataloguer = new Cataloguer(Archive.WORDS);
    for (int from = 0; from < all.size(); from += 200) {
      List<Entry> batch = all.subList(from, Math.min(all.size(), from + 200));
      index.change(
          batch.stream().flatMap(entry -> cataloguer.cards(entry).stream()).toList(), List.of());
    }
  }

  private static void report(OpenIndex index, String words, int times, boolean shown) {
    SearchQuery query = new SearchQuery(words, false, null, "en", 0, 20);
    long found = 0;
    long begun = cpu();
    for (int i = 0; i < times; i++) {
      found = index.find(query).total();
    }
    double millis = (cpu() - begun) / 1e6 / times;
    if (shown) {
      System.out.printf("%-28s %6d hits  %.2f ms CPU%n", words, found, millis);
    }
  }

  private static long cpu() {
    return THREADS.getCurrentThreadCpuTime();
  }

  private Entry entry() {
    int name = random.nextInt(SURNAMES.size());
    String given = "Andrey" + random.nextInt(200);
    Entry entry =
        Archive.entry(
            EntryKind.values()[random.nextInt(EntryKind.values().length)],
            LATIN.get(name) + random.nextInt(300) + ", " + given,
            SURNAMES.get(name) + ", " + given);
    return Archive.named(entry, Map.of(GERMAN.get(name) + ", " + given, "de"))
        .summarised(Texts.english(text(40)))
        .told(Texts.of(Map.of("en", "<p>" + text(350) + "</p>", "ru", russian(150))), List.of())
        .asking(
            List.of(
                Archive.dated("born", day(1890)),
                Archive.dated("captured", day(1941)),
                Archive.dated("died", day(1943))));
  }

  private String day(int year) {
    return "%d-%02d-%02d"
        .formatted(year + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private String text(int words) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      int pick = random.nextInt(400);
      text.add(
          switch (pick) {
            case 0 -> LATIN.get(random.nextInt(LATIN.size()));
            case 1 -> "shock army";
            case 2 -> "documents";
            case 3 -> "army";
            default -> "word" + random.nextInt(5000);
          });
    }
    return String.join(" ", text);
  }

  private String russian(int words) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      text.add(
          random.nextInt(100) == 0
              ? SURNAMES.get(random.nextInt(SURNAMES.size())) + "а"
              : "слово" + "абвгдежз".charAt(random.nextInt(8)) + random.nextInt(900));
    }
    return String.join(" ", text);
  }

  private static void remove(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
