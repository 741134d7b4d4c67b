package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.description.Description;
import org.variorum.description.Level;
import org.variorum.edition.EditionHead;
import org.variorum.edition.Editions;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Particulars;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Texts;
import org.variorum.settings.Settings;
import org.variorum.textlayer.TextVersion;
import org.variorum.vocabulary.Vocabularies;
import org.variorum.vocabulary.Vocabulary;

class EditionIndexTest {
  @TempDir Path data;

  private final Archive archive = Archive.small();
  private final Published published = new Published();
  private final Waiting waiting = new Waiting();
  private EditionIndex index;

  @BeforeEach
  void open() {
    index = anIndex();
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void whatIsPublishedIsFoundAndWhatIsWithdrawnIsNot() {
    publish(archive.vlasov);
    index.catchUp();
    assertThat(found("Wlassow")).containsExactly(archive.vlasov.id());

    published.withdraw(archive.vlasov.id());
    waiting.add(archive.vlasov.id());
    index.catchUp();

    assertThat(found("Wlassow")).isEmpty();
    assertThat(waiting.notes).isEmpty();
  }

  @Test
  void aNewEditionTakesThePlaceOfTheOldOne() {
    publish(archive.book);
    index.catchUp();

    publish(archive.book.headed(Texts.english("Bibliography")));
    index.catchUp();

    assertThat(found("Movement")).isEmpty();
    assertThat(found("bibliographies")).containsExactly(archive.book.id());
    assertThat(index.ask(OpenIndex::size)).isEqualTo(1);
  }

  @Test
  void aQuestionLeavesTheIndexWithTheEditionThatHadIt() {
    publish(archive.zhukov);
    index.catchUp();
    assertThat(found("born")).containsExactly(archive.zhukov.id());
    assertThat(index.ask(OpenIndex::size)).isEqualTo(1);

    publish(archive.zhukov.asking(List.of()));
    index.catchUp();
    assertThat(found("born")).isEmpty();
    assertThat(found("Zhukov")).containsExactly(archive.zhukov.id());

    publish(archive.zhukov);
    index.catchUp();
    published.withdraw(archive.zhukov.id());
    waiting.add(archive.zhukov.id());
    index.catchUp();

    assertThat(found("born")).isEmpty();
    assertThat(found("")).isEmpty();
  }

  @Test
  void thePartsThatAnImportLeavesAreMergedOnceItIsQuiet() {
    for (Entry entry : archive.all()) {
      publish(entry);
      index.catchUp();
    }
    List<String> asked = List.of("Wlassow", "born", "army documents", "");
    List<SearchResult> before = asked.stream().map(this::result).toList();
    assertThat(index.<Integer>ask(open -> open.parts(IndexCard.class).number())).isEqualTo(7);

    index.tidy(Duration.ofHours(1));
    assertThat(index.<Integer>ask(open -> open.parts(IndexCard.class).number())).isEqualTo(7);

    index.tidy(Duration.ZERO);
    assertThat(index.<Integer>ask(open -> open.parts(IndexCard.class).number())).isEqualTo(1);
    assertThat(index.<Integer>ask(open -> open.parts(NameCard.class).number())).isEqualTo(1);
    assertThat(asked.stream().map(this::result).toList()).isEqualTo(before);

    publish(archive.petersburg);
    index.catchUp();
    index.tidy(Duration.ZERO);
    assertThat(found("Leningrad")).containsExactly(archive.petersburg.id());
  }

  private SearchResult result(String words) {
    return index.ask(open -> open.find(new SearchQuery(words, false, null, "en", 0, 20)));
  }

  @Test
  void anIndexOfOlderFieldsIsBuiltAnew() throws IOException {
    archive.all().forEach(published::publish);
    index.indexAll();
    index.close();
    Path shelf = data.resolve("index");
    String name = Files.readString(shelf.resolve("current"));
    Files.move(shelf.resolve(name), shelf.resolve("index-1"));
    Files.writeString(shelf.resolve("current"), "index-1");

    index = anIndex();

    assertThat(found("born")).contains(archive.zhukov.id());
    assertThat(shelf.resolve("index-1")).doesNotExist();
  }

  @Test
  void whatAStopLeftBehindIsTakenInByTheNextStart() {
    publish(archive.vlasov);
    index.catchUp();
    publish(archive.zhukov);
    index.close();

    index = anIndex();
    index.catchUp();

    assertThat(found("Schukow")).containsExactly(archive.zhukov.id());
    assertThat(found("Wlassow")).containsExactly(archive.vlasov.id());
  }

  @Test
  void nothingIsForgottenBeforeItIsInTheIndex() {
    publish(archive.vlasov);
    published.failing = true;
    assertThatThrownBy(index::catchUp).isInstanceOf(IllegalStateException.class);
    assertThat(waiting.notes).hasSize(1);

    published.failing = false;
    index.catchUp();

    assertThat(found("Vlasov")).containsExactly(archive.vlasov.id());
  }

  @Test
  void aMissingIndexIsBuiltFromTheEditions() throws IOException {
    archive.all().forEach(published::publish);
    index.check();
    index.close();
    clear(data.resolve("index"));

    index = anIndex();

    assertThat(found("Мясной Бор")).contains(archive.bor.id());
  }

  @Test
  void aDamagedIndexIsBuiltAnew() throws IOException {
    archive.all().forEach(published::publish);
    index.indexAll();
    index.close();
    spoil(".cfs", ".doc", ".fdt", ".tim");

    index = anIndex();

    assertThat(found("Мясной Бор")).contains(archive.bor.id());
  }

  @Test
  void anIndexThatLacksEntriesIsBuiltAnewByTheCheck() {
    published.publish(archive.vlasov);
    index.indexAll();
    published.publish(archive.zhukov);
    assertThat(found("Zhukov")).isEmpty();

    index.check();

    assertThat(found("Zhukov")).containsExactly(archive.zhukov.id());
  }

  @Test
  void anUnfinishedIndexNeverServes() {
    published.publish(archive.vlasov);
    index.indexAll();
    published.failing = true;
    assertThatThrownBy(index::indexAll).isInstanceOf(IllegalStateException.class);

    assertThat(found("Vlasov")).containsExactly(archive.vlasov.id());
  }

  @Test
  void saysThatItIsAwayAndCatchesUpWithoutLoss() throws IOException {
    publish(archive.vlasov);
    Path place = data.resolve("index");
    Files.writeString(place, "in the way");

    assertThatThrownBy(() -> found("Vlasov")).isInstanceOf(SearchAwayException.class);
    assertThatThrownBy(index::catchUp).isInstanceOf(RuntimeException.class);
    assertThat(waiting.notes).hasSize(1);

    Files.delete(place);
    index.catchUp();

    assertThat(found("Vlasov")).containsExactly(archive.vlasov.id());
    assertThat(waiting.notes).isEmpty();
  }

  @Test
  void onlyTheIndexThatServesIsKept() throws IOException {
    published.publish(archive.vlasov);
    index.indexAll();
    index.indexAll();

    try (Stream<Path> kept = Files.list(data.resolve("index"))) {
      assertThat(kept.filter(Files::isDirectory)).hasSize(1);
    }
  }

  @Test
  void whatIsPublishedWhileAnIndexIsBuiltIsInIt() {
    archive.all().forEach(published::publish);
    index.indexAll();
    Entry late = Archive.entry(EntryKind.PERSON, "Trukhin, Fyodor", "Трухин, Фёдор");
    published.afterFirstBatch =
        () -> {
          published.publish(late);
          index.index(List.of(late.id()));
        };

    index.indexAll();

    assertThat(found("Truchin")).containsExactly(late.id());
  }

  @Test
  void anIndexThatIsBuiltIsToldOfChangesUntilItServes() {
    Told told = new Told();
    try (IndexShelf shelf = new IndexShelf(data.resolve("another"), told)) {
      told.shelf = shelf;
      shelf.renew();
    }

    assertThat(told.served).isTrue();
  }

  /** Looks whether the index that was filled serves by the time that it need not be told. */
  private static final class Told implements Rebuilding {
    private IndexShelf shelf;
    private OpenIndex filled;
    private boolean served;

    @Override
    public void fill(OpenIndex fresh) {
      filled = fresh;
    }

    @Override
    public void over() {
      served = shelf.with(index -> index == filled);
    }
  }

  private List<EntryId> found(String words) {
    PublicSearch search = new PublicSearch();
    search.index = index;
    return search.find(new SearchQuery(words, false, null, "en", 0, 20)).hits().stream()
        .map(Hit::id)
        .distinct()
        .toList();
  }

  private void publish(Entry entry) {
    published.publish(entry);
    waiting.add(entry.id());
  }

  @Test
  void whatLiesBelowAMovedUnitFollowsIt() {
    Entry one = unit("One fonds", null);
    Entry other = unit("Other fonds", null);
    Entry series = unit("A series", one.id());
    Entry file = unit("A file", series.id());
    List.of(one, other, series, file).forEach(this::publish);
    index.catchUp();
    assertThat(under(one)).containsExactlyInAnyOrder(one.id(), series.id(), file.id());

    publish(placed(series, other.id()));
    index.catchUp();

    assertThat(under(other)).containsExactlyInAnyOrder(other.id(), series.id(), file.id());
    assertThat(under(one)).containsExactly(one.id());
  }

  @Test
  void moreUnitsThatWaitThanOneQuestionAsksForAreTakenInAtOnce() {
    Entry fonds = unit("A fonds", null);
    publish(fonds);
    for (int one = 0; one < 700; one++) {
      publish(unit("File " + one, fonds.id()));
    }

    index.catchUp();

    assertThat(waiting.notes).isEmpty();
    assertThat(index.ask(OpenIndex::size)).isEqualTo(701);
    assertThat(under(fonds)).hasSize(20);
  }

  private List<EntryId> under(Entry unit) {
    Narrowing narrowing = Narrowing.NONE.with(Facet.UNDER, Set.of(unit.id().value()));
    SearchQuery query = new SearchQuery("", false, null, narrowing, "en", 0, 20);
    return index.ask(open -> open.find(query)).hits().stream().map(Hit::id).toList();
  }

  private static Entry unit(String title, @Nullable EntryId parent) {
    return placed(Archive.entry(EntryKind.UNIT, title, title), parent);
  }

  private static Entry placed(Entry unit, @Nullable EntryId parent) {
    return unit.with(
        Particulars.of(
            new Description(
                parent,
                1,
                parent == null ? Level.FONDS : Level.FILE,
                Texts.NONE,
                null,
                List.of(),
                null,
                null,
                List.of(),
                Map.of())));
  }

  /** The tree of what is published. */
  private final class Tree implements Bearings {
    @Override
    public Map<EntryId, EntryKind> kinds(Collection<EntryId> entries) {
      return Map.of();
    }

    @Override
    public Map<EntryId, List<EntryId>> above(Collection<EntryId> units) {
      Map<EntryId, List<EntryId>> above = new HashMap<>();
      units.forEach(unit -> above.put(unit, above(unit)));
      return above;
    }

    private List<EntryId> above(EntryId unit) {
      List<EntryId> above = new ArrayList<>();
      for (EntryId upper = parent(unit); upper != null; upper = parent(upper)) {
        above.add(upper);
      }
      return above;
    }

    private @Nullable EntryId parent(EntryId unit) {
      PublishedEdition edition = published.current(List.of(unit)).get(unit);
      Description description =
          edition == null ? null : edition.entry().particulars().description();
      return description == null ? null : description.parent();
    }
  }

  private EditionIndex anIndex() {
    EditionIndex made = new EditionIndex();
    made.settings =
        new Settings() {
          @Override
          public Path dataDirectory() {
            return data;
          }
        };
    made.cards = new CurrentCards();
    made.cards.editions = published;
    made.cards.vocabularies = new FixedWords();
    made.cards.pages = new WithoutTexts();
    made.cards.bearings = new Tree();
    made.outbox = waiting;
    made.nodes = new Alone();
    return made;
  }

  private static void clear(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void spoil(String... endings) throws IOException {
    try (Stream<Path> files = Files.walk(data.resolve("index"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Stream.of(endings).anyMatch(file.toString()::endsWith)) {
          byte[] bytes = Files.readAllBytes(file);
          bytes[bytes.length / 2] ^= 0x55;
          Files.write(file, bytes);
        }
      }
    }
  }

  /** The outbox in memory. */
  private final class Waiting implements Outbox {
    private final List<OutboxNote> notes = new ArrayList<>();
    private long last;

    void add(EntryId id) {
      notes.add(new OutboxNote(++last, id));
    }

    @Override
    public List<OutboxNote> first(int limit) {
      return notes.stream().limit(limit).toList();
    }

    @Override
    public void remove(Collection<OutboxNote> done) {
      notes.removeAll(done);
    }

    @Override
    public Set<EntryId> with(Collection<EntryId> entries) {
      return Set.copyOf(entries);
    }

    @Override
    public int noteOpened(LocalDate after, LocalDate day) {
      return 0;
    }

    @Override
    public long publishedEntries() {
      return published.current.size();
    }
  }

  private record FixedWords() implements Vocabularies {
    @Override
    public Vocabulary current() {
      return Archive.WORDS;
    }

    @Override
    public Vocabulary with(Vocabulary own) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void keepOwn(Vocabulary own) {
      throw new UnsupportedOperationException("The words of a test are fixed");
    }
  }

  /** Editions in memory. */
  private static final class Published implements Editions {

    @Override
    public List<PublishedEdition> all(EntryId entry) {
      throw new UnsupportedOperationException();
    }

    private final TreeMap<EntryId, Entry> current = new TreeMap<>();
    private boolean failing;
    private Runnable afterFirstBatch = () -> {};

    void publish(Entry entry) {
      current.put(entry.id(), entry);
    }

    void withdraw(EntryId id) {
      current.remove(id);
    }

    @Override
    public Optional<PublishedEdition> current(EntryId id) {
      return Optional.ofNullable(current(List.of(id)).get(id));
    }

    @Override
    public Map<EntryId, PublishedEdition> current(Collection<EntryId> ids) {
      if (failing) {
        throw new IllegalStateException("The database is gone");
      }
      Map<EntryId, PublishedEdition> found = new HashMap<>();
      for (EntryId id : ids) {
        if (current.containsKey(id)) {
          found.put(
              id, new PublishedEdition(current.get(id), 1, Instant.EPOCH, "Editor", "sha512"));
        }
      }
      return found;
    }

    @Override
    public Optional<PublishedEdition> numbered(EntryId id, int number) {
      return current(id);
    }

    @Override
    public List<EditionHead> of(EntryId id) {
      return List.of();
    }

    @Override
    public List<EntryId> publishedAfter(EntryId last, int limit) {
      if (last != null) {
        Runnable once = afterFirstBatch;
        afterFirstBatch = () -> {};
        once.run();
      }
      return (last == null ? current : current.tailMap(last, false))
          .keySet().stream().limit(limit).toList();
    }
  }

  private static final class WithoutTexts extends PageCards {
    @Override
    Map<ObjectId, List<TextVersion>> readable(Collection<Entry> entries) {
      return Map.of();
    }

    @Override
    List<Entry> said(Collection<Entry> entries) {
      return List.copyOf(entries);
    }
  }
}
