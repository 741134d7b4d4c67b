package org.variorum.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Relation;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;

/**
 * Measures what a search with facets costs against the bare Lucene query with the same counts: CPU
 * time of the searching thread, warm. The arguments are how many entries, how many searches of each
 * kind, and perhaps for which words.
 */
public final class FacetBench {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final List<IndexField> COUNTED =
      Stream.concat(
              Stream.of(IndexField.GROUP, IndexField.DECADE),
              Stream.of(Facet.values()).map(Facet::counted))
          .toList();

  private final Random random = new Random(1942);
  private final List<EntryId> named =
      Stream.generate(() -> EntryId.random(random)).limit(2000).toList();
  private final Map<EntryId, EntryKind> kinds = new HashMap<>();

  private FacetBench() {
    IntStream.range(0, named.size())
        .forEach(
            at ->
                kinds.put(
                    named.get(at),
                    at < 200 ? EntryKind.TOPIC : at < 800 ? EntryKind.PLACE : EntryKind.PERSON));
  }

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
    List<String> asked =
        arguments.length > 2
            ? List.of(arguments).subList(2, arguments.length)
            : List.of("Andrey", "army documents", "July 1942", "");
    Path directory = Files.createTempDirectory("facet-bench");
    try (OpenIndex index = OpenIndex.in(directory)) {
      new FacetBench().fill(index, entries);
      System.out.printf("%s, %s", index.parts(IndexCard.class), index.parts(NameCard.class));
      index.mergePartsIfMany();
      System.out.printf(
          "; as they are left: %s, %s%n",
          index.parts(IndexCard.class), index.parts(NameCard.class));
      for (int round = 0; round < 2; round++) {
        for (Narrowing narrowing : narrowings()) {
          for (String words : asked) {
            report(index, directory, words, narrowing, times, round > 0);
          }
        }
      }
    } finally {
      remove(directory);
    }
  }

  private static List<Narrowing> narrowings() {
    return List.of(
        Narrowing.NONE,
        Narrowing.NONE.with(Facet.TYPE, Set.of("person", "event")),
        Narrowing.NONE.during(
            new Days(TimeTreeTest.number("1941-06-22"), TimeTreeTest.number("1945-05-09"))));
  }

  @SuppressWarnings("deprecation") // a collector is all that is wanted, without its manager
  private static void report(
      OpenIndex index, Path directory, String words, Narrowing narrowing, int times, boolean shown)
      throws Exception {
    SearchQuery query = new SearchQuery(words, false, null, narrowing, "en", 0, 25);
    Query bare = bare(index, query);
    double ours = 0;
    double theirs = 0;
    long found = 0;
    try (DirectoryReader reader =
        DirectoryReader.open(FSDirectory.open(directory.resolve(IndexCard.INDEX)))) {
      IndexSearcher searcher = new IndexSearcher(reader);
      long begun = THREADS.getCurrentThreadCpuTime();
      for (int i = 0; i < times; i++) {
        found = index.find(query).total();
      }
      ours = millis(begun, times);
      begun = THREADS.getCurrentThreadCpuTime();
      for (int i = 0; i < times; i++) {
        Counts counts = new Counts();
        searcher.search(
            bare,
            MultiCollector.wrap(
                new TopScoreDocCollectorManager(25, null, Integer.MAX_VALUE, false).newCollector(),
                counts));
        counts.top();
      }
      theirs = millis(begun, times);
    }
    if (shown) {
      System.out.printf(
          "%-16s %-24s %8d hits  %7.2f ms, bare %7.2f ms: %.2f%n",
          words,
          narrowing.isNone() ? "" : narrowing.chosen().isEmpty() ? "in four years" : "two kinds",
          found,
          ours,
          theirs,
          ours / theirs);
    }
  }

  private static double millis(long begun, int times) {
    return (THREADS.getCurrentThreadCpuTime() - begun) / 1e6 / times;
  }

  private static Query bare(OpenIndex index, SearchQuery query) {
    return index.ask(
        session -> {
          IndexSearch search =
              new IndexSearch(
                  session, AtHand.counting(Counting.BY_BACK_END, () -> KnownTerms.ANY), query);
          var made =
              session
                  .search(IndexCard.class)
                  .select(make -> make.id(String.class))
                  .where(make -> search.whole(make, query.narrowing()))
                  .toQuery();
          try {
            Field field = made.getClass().getDeclaredField("luceneQuery");
            field.setAccessible(true);
            return (Query) field.get(made);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** Counts the values of all facets, segment by segment. */
  private static final class Counts extends SimpleCollector {
    private final List<Map<String, Long>> all =
        Stream.generate(() -> (Map<String, Long>) new HashMap<String, Long>())
            .limit(COUNTED.size())
            .toList();
    private final SortedSetDocValues[] values = new SortedSetDocValues[COUNTED.size()];
    private final int[][] ords = new int[COUNTED.size()][];

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      finishLeaf();
      for (int i = 0; i < values.length; i++) {
        values[i] = leaf.reader().getSortedSetDocValues(COUNTED.get(i).code());
        ords[i] = values[i] == null ? null : new int[(int) values[i].getValueCount()];
      }
    }

    @Override
    public void collect(int doc) throws IOException {
      for (int i = 0; i < values.length; i++) {
        SortedSetDocValues of = values[i];
        if (of != null && of.advanceExact(doc)) {
          for (int n = of.docValueCount(); n > 0; n--) {
            ords[i][(int) of.nextOrd()]++;
          }
        }
      }
    }

    private void finishLeaf() throws IOException {
      for (int i = 0; i < values.length; i++) {
        if (values[i] != null) {
          for (int ord = 0; ord < ords[i].length; ord++) {
            if (ords[i][ord] > 0) {
              all.get(i)
                  .merge(values[i].lookupOrd(ord).utf8ToString(), (long) ords[i][ord], Long::sum);
            }
          }
        }
      }
    }

    void top() throws IOException {
      finishLeaf();
      Arrays.fill(values, null);
      for (Map<String, Long> counts : all) {
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .limit(12)
            .toList();
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }
  }

  private void fill(OpenIndex index, int entries) {
    Cataloguer cataloguer = new Cataloguer(Archive.WORDS);
    long begun = System.nanoTime();
    for (int from = 0; from < entries; from += 500) {
      List<IndexCard> cards = new ArrayList<>();
      for (int i = from; i < Math.min(entries, from + 500); i++) {
        cards.addAll(
            cataloguer.cards(
                entry(), new Placed(Instant.ofEpochSecond(i), kinds, List.of(), List.of())));
      }
      index.change(cards, List.of());
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    System.out.printf("%d entries indexed, %.0f a second%n", entries, entries / seconds);
  }

  private Entry entry() {
    String[] surnames = {"Vlasov", "Zhukov", "Meretskov", "Trukhin"};
    String[] russian = {"Власов", "Жуков", "Мерецков", "Трухин"};
    int name = random.nextInt(surnames.length);
    int number = random.nextInt(5000);
    List<Relation> relations = new ArrayList<>();
    for (int i = 1; i < 5; i++) {
      relations.add(
          new Relation(
              new LocalId("r" + i),
              named.get((int) (named.size() * random.nextDouble() * random.nextDouble())),
              "related",
              null,
              Texts.NONE,
              null,
              List.of()));
    }
    return Archive.entry(
            EntryKind.values()[random.nextInt(EntryKind.values().length)],
            surnames[name] + number + ", Andrey",
            russian[name] + number + ", Андрей")
        .summarised(Texts.english(text(60)))
        .related(relations)
        .asking(List.of(Archive.dated("born", day(1890)), Archive.dated("died", day(1938))));
  }

  private String day(int year) {
    return "%d-%02d-%02d"
        .formatted(year + random.nextInt(12), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private String text(int words) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      int pick = random.nextInt(300);
      text.add(pick == 0 ? "documents" : pick == 1 ? "army" : "word" + random.nextInt(20_000));
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
