package org.variorum.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;
import org.variorum.name.NameClass;
import org.variorum.name.NameForm;
import org.variorum.name.NameUse;

/**
 * Looks persons of history, or places, up by the forms in which readers type them, among made-up
 * others, and tells how many are the first hit and how many are among the first three, why, and how
 * long it took. Every second person is for tuning, the others are reported apart.
 */
public final class NamesBench {
  private static final int BATCH = 1000;
  private static final int LONGEST = 16;

  private record Person(EntryId id, String stored, boolean tuned, List<String[]> forms) {}

  private record Asked(Person person, String kind, String form, int place, String reason) {}

  private NamesBench() {}

  /**
   * The list of persons; how many others; "search" to ask the whole search, not only the names, or
   * "letters" to ask for suggestions after each letter.
   */
  public static void main(String[] arguments) throws IOException {
    int others = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
    boolean whole = arguments.length > 2 && arguments[2].equals("search");
    boolean letters = arguments.length > 2 && arguments[2].equals("letters");
    Path directory = Files.createTempDirectory("names-bench");
    EntryKind kind = arguments[0].endsWith("places.txt") ? EntryKind.PLACE : EntryKind.PERSON;
    try (OpenIndex index = OpenIndex.in(directory)) {
      GeneratedNames names = new GeneratedNames(1942);
      List<Person> persons = new ArrayList<>();
      List<Entry> entries = new ArrayList<>();
      for (String line : Files.readAllLines(Path.of(arguments[0]))) {
        if (line.startsWith("+ ")) {
          entries.add(entry(line.substring(2), kind, names));
        } else if (!line.startsWith("#") && !line.isBlank()) {
          Person person = person(line, kind, names, entries, persons.size() % 2 == 0);
          persons.add(person);
        }
      }
      long begun = System.nanoTime();
      fill(index, kind == EntryKind.PLACE ? names::place : names::next, entries, others);
      System.out.printf(
          "%d names in, %.0f a second%n",
          others + entries.size(), (others + entries.size()) / ((System.nanoTime() - begun) / 1e9));
      measure(index, persons, whole);
      if (letters) {
        letters(index, persons);
      }
    } finally {
      remove(directory);
    }
  }

  private static Person person(
      String line, EntryKind kind, GeneratedNames names, List<Entry> entries, boolean tuned) {
    String[] sides = line.split(" \\| ", 2);
    Entry entry = entry(sides[0].strip(), kind, names);
    entries.add(entry);
    List<String[]> forms =
        Arrays.stream(sides[1].split(";", -1)).map(form -> form.strip().split("=", 2)).toList();
    Stream.concat(
            Stream.of(sides[0].strip().replaceAll(",.*", "")),
            forms.stream().filter(form -> form[0].equals("ru")).map(form -> form[1]))
        .filter(surname -> kind == EntryKind.PERSON && surname.matches("[А-ЯЁ][а-яё]+"))
        .findFirst()
        .ifPresent(
            surname -> {
              entries.add(names.namesake(surname));
              entries.add(names.namesake(surname));
            });
    return new Person(entry.id(), sides[0].strip(), tuned, forms);
  }

  /** One entry with a name, or with several parted by semicolons, each with its time after an @. */
  private static Entry entry(String stored, EntryKind kind, GeneratedNames names) {
    List<NameForm> forms = new ArrayList<>();
    for (String name : stored.split("; ", -1)) {
      String[] timed = name.split("@", 2);
      forms.add(
          new NameForm(
              new LocalId("n" + (forms.size() + 1)),
              timed[0],
              language(timed[0]),
              NameClass.ATTESTED,
              NameUse.VARIANT,
              null,
              timed.length > 1 ? HistoricalDate.of(timed[1]) : null,
              Texts.NONE,
              List.of()));
    }
    String heading = forms.get(0).text();
    return names.entry(kind, heading, language(heading)).named(forms.subList(1, forms.size()));
  }

  private static String language(String name) {
    return name.matches(".*[а-я].*") ? "ru" : "en";
  }

  private static void fill(OpenIndex index, Supplier<Entry> names, List<Entry> first, int others) {
    Cataloguer cataloguer = new Cataloguer(Archive.WORDS);
    List<Entry> batch = new ArrayList<>(first);
    for (int i = 0; i < others; i++) {
      batch.add(names.get());
      if (batch.size() >= BATCH || i + 1 == others) {
        index.change(
            batch.stream().flatMap(entry -> cataloguer.cards(entry).stream()).toList(), List.of());
        batch.clear();
      }
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void measure(OpenIndex index, List<Person> persons, boolean whole) {
    for (int warm = 0; warm < 2; warm++) {
      persons.forEach(person -> person.forms().forEach(form -> ask(index, form[1], whole)));
    }
    List<Asked> asked = new ArrayList<>();
    List<Long> times = new ArrayList<>();
    List<Long> cpu = new ArrayList<>();
    for (Person person : persons) {
      for (String[] form : person.forms()) {
        long begun = System.nanoTime();
        long begunCpu = cpu();
        List<String> found = ask(index, form[1], whole);
        cpu.add(cpu() - begunCpu);
        times.add(System.nanoTime() - begun);
        slow(form[1], cpu.get(cpu.size() - 1));
        asked.add(place(person, form, found));
      }
    }
    report("tuning half", asked.stream().filter(one -> one.person().tuned()).toList());
    report("other half", asked.stream().filter(one -> !one.person().tuned()).toList());
    asked.stream()
        .filter(one -> one.place() > 3 && (one.person().tuned() || Boolean.getBoolean("all")))
        .forEach(
            one ->
                System.out.printf(
                    "  missed: %s  %s  %s  %d%n",
                    one.person().stored(), one.kind(), one.form(), one.place()));
    times(whole ? "search" : "resolver", times);
    times(whole ? "search, CPU" : "resolver, CPU", cpu);
    if (!whole) {
      suggestions(index, persons);
    }
  }

  /** Says which took long, where -Dslow names the milliseconds. */
  private static void slow(String form, long nanos) {
    if (nanos / 1e6 > Integer.getInteger("slow", Integer.MAX_VALUE)) {
      System.out.printf("  slow: %s %.1f ms CPU%n", form, nanos / 1e6);
    }
  }

  private static Asked place(Person person, String[] form, List<String> found) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).startsWith(person.id().value())) {
        return new Asked(person, form[0], form[1], i + 1, found.get(i).split(" ", -1)[1]);
      }
    }
    return new Asked(person, form[0], form[1], 999, "none");
  }

  private static List<String> ask(OpenIndex index, String typed, boolean whole) {
    return whole
        ? index.find(new SearchQuery(typed, false, null, "en", 0, 25)).hits().stream()
            .map(hit -> hit.id().value() + " hit")
            .toList()
        : index.named(typed, 25).stream()
            .map(found -> found.id().value() + " " + found.fit().reason().code())
            .toList();
  }

  private static void report(String half, List<Asked> asked) {
    System.out.printf("%s: %s%n", half, rate(asked));
    Map<String, List<Asked>> kinds = new TreeMap<>();
    Map<String, List<Asked>> reasons = new TreeMap<>();
    asked.forEach(
        one -> {
          kinds.computeIfAbsent(one.kind(), none -> new ArrayList<>()).add(one);
          reasons.computeIfAbsent(one.reason(), none -> new ArrayList<>()).add(one);
        });
    kinds.forEach((kind, of) -> System.out.printf("  kind %-6s %s%n", kind, rate(of)));
    reasons.forEach((reason, of) -> System.out.printf("  why %-9s %s%n", reason, rate(of)));
  }

  private static String rate(List<Asked> asked) {
    long first = asked.stream().filter(one -> one.place() == 1).count();
    long three = asked.stream().filter(one -> one.place() <= 3).count();
    return "%4d forms, first %.1f %%, among three %.1f %%"
        .formatted(asked.size(), 100.0 * first / asked.size(), 100.0 * three / asked.size());
  }

  private static void suggestions(OpenIndex index, List<Person> persons) {
    List<Long> times = new ArrayList<>();
    List<Long> cpu = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      times.clear();
      cpu.clear();
      for (Person person : persons) {
        String form = person.forms().get(0)[1];
        for (int length = 1; length <= form.length(); length++) {
          long begun = System.nanoTime();
          long begunCpu = cpu();
          List<NameFound> unused = index.begun(form.substring(0, length), 8);
          cpu.add(cpu() - begunCpu);
          times.add(System.nanoTime() - begun);
        }
      }
    }
    times("suggestions", times);
    times("suggestions, CPU", cpu);
  }

  /**
   * After how many letters each form, stored or typed, brings its person among eight suggestions.
   */
  private static void letters(OpenIndex index, List<Person> persons) {
    int[] found = new int[LONGEST];
    int forms = 0;
    for (Person person : persons) {
      List<String> typed = new ArrayList<>(List.of(person.stored().replaceAll("[@;].*", "")));
      person.forms().forEach(form -> typed.add(form[1]));
      for (String form : typed) {
        forms++;
        int needed = needed(index, person, form);
        if (needed == 0) {
          System.out.printf("  never suggested: %s  %s%n", person.stored(), form);
        } else {
          found[Math.min(needed, LONGEST - 1)]++;
        }
      }
    }
    int sum = 0;
    for (int length = 1; length < LONGEST; length++) {
      sum += found[length];
      System.out.printf(
          "suggested after %s letters: %.1f %% of %d forms%n",
          length == LONGEST - 1 ? "more" : Integer.toString(length), 100.0 * sum / forms, forms);
    }
  }

  /** From how many letters on the person stays among the suggestions; 0 if it does at no time. */
  private static int needed(OpenIndex index, Person person, String form) {
    int needed = 0;
    for (int length = form.length(); length > 0; length--) {
      List<NameFound> suggested = index.begun(form.substring(0, length), 8);
      if (suggested.stream().noneMatch(one -> one.id().equals(person.id()))) {
        return needed;
      }
      needed = length;
    }
    return needed;
  }

  private static void times(String what, List<Long> times) {
    List<Long> sorted = times.stream().sorted().toList();
    System.out.printf(
        "%s: median %.2f ms, 99th percentile %.2f ms, of %d%n",
        what,
        sorted.get(sorted.size() / 2) / 1e6,
        sorted.get(sorted.size() * 99 / 100) / 1e6,
        sorted.size());
  }

  private static void remove(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
