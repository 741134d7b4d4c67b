package org.variorum.resolver;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.variorum.entry.EntryKind;

/**
 * Measures how much room the words take that the resolver keeps of names: made-up surnames, every
 * second one Russian, each written into an index and compared with what somebody typed. The
 * argument is how many.
 */
public final class WordsBench {
  private static final String[] RUSSIAN =
      "бо ва ги до же за ки ле мы но пу ры сю тя фё хи цо чу шка щев".split(" ", -1);
  private static final String[] LATIN =
      "bo va gi do zhe sa ki le my no pu ry sju tja fe chi zo tschu schka schtsch".split(" ", -1);

  private WordsBench() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    int words = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60_000;
    Random random = new Random(1942);
    look(List.of("Жуков", "Zhukov"));
    long before = used();
    for (int i = 0; i < words; i++) {
      look(List.of(word(i % 2 == 0 ? RUSSIAN : LATIN, random)));
    }
    long after = used();
    System.out.printf(
        "%d words: %.1f MB, %d bytes each%n",
        words, (after - before) / 1e6, (after - before) / words);
  }

  private static void look(List<String> names) {
    for (String name : names) {
      KnownName known =
          new KnownName(
              EntryKind.PERSON, List.of(new KnownForm(name, "", KnownForm.Origin.HEADING, "")));
      boolean none = NameTerms.of(known).isEmpty();
      if (none || SoughtName.of("Жуков").fit(known).map(Fit::cost).orElse(0.0) < 0) {
        throw new IllegalStateException(name);
      }
    }
  }

  private static String word(String[] syllables, Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      word.append(syllables[random.nextInt(syllables.length)]);
    }
    return word.append(syllables == RUSSIAN ? "в" : "w").toString();
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
