package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.description.Description;
import org.variorum.description.Level;
import org.variorum.description.ReferenceCode;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Particulars;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;
import org.variorum.language.Texts;
import org.variorum.lists.SavedView;
import org.variorum.persistence.StatementCount;
import org.variorum.staff.Actor;
import org.variorum.staff.Role;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/** The list of entries: what narrows it, how it is kept, and how it is handed over. */
@ParameterizedClass
@EnumSource(Database.class)
class DeskListTest {
  @Parameter Database database;
  private ArchiveDatabase archive;
  private final Actor curator = Actor.OPERATOR;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(database);
  }

  @Test
  void findsANameInAnyScript() {
    EntryId person = create(EntryKind.PERSON, "Qvartsov Iona");

    assertThat(found(Map.of("q", "Кварцов"))).contains(person);
    assertThat(found(Map.of("q", "kvarzow iona"))).contains(person);
    assertThat(found(Map.of("q", "kvarzow piotr"))).doesNotContain(person);
  }

  @Test
  void findsAUnitByPartOfItsCodeAndNothingByAWildcard() {
    EntryId unit = unit("Orders", null, Level.FILE, "ZQ 7/41", 1);

    assertThat(found(Map.of("q", "q 7/4"))).containsExactly(unit);
    assertThat(found(Map.of("q", "ZQ 7%41"))).isEmpty();
  }

  @Test
  void narrowsToABranchWithAllThatIsBelow() {
    EntryId fonds = unit("Fonds of branches", null, Level.FONDS, "BR 1", 1);
    EntryId series = unit("Series of branches", fonds, Level.SERIES, "BR 1/1", 1);
    EntryId file = unit("File of branches", series, Level.FILE, "BR 1/1/1", 1);
    unit("Another of branches", null, Level.FONDS, "BR 2", 1);

    assertThat(found(Map.of("branch", fonds.value())))
        .containsExactlyInAnyOrder(fonds, series, file);
    assertThat(found(Map.of("branch", fonds.value(), "level", "FILE"))).containsExactly(file);
  }

  @Test
  void narrowsByLanguageByWhatVisitorsSeeAndByDay() {
    EntryId one = create(EntryKind.PLACE, "Xylograd");
    archive.bean(PublishEntry.class).publish(curator, one, 1);
    EntryId two =
        archive
            .bean(CreateEntry.class)
            .create(
                curator, EntryKind.PLACE, Texts.of(Map.of("en", "Xylograd", "ru", "Ксилоград")));

    assertThat(found(Map.of("q", "xylograd", "without", "ru"))).containsExactly(one);
    assertThat(found(Map.of("q", "xylograd", "in", "ru"))).containsExactly(two);
    assertThat(found(Map.of("q", "xylograd", "shown", "CURRENT"))).containsExactly(one);
    assertThat(found(Map.of("q", "xylograd", "shown", "NOTHING"))).containsExactly(two);
    assertThat(found(Map.of("q", "xylograd", "since", "2000-01-01"))).hasSize(2);
    assertThat(found(Map.of("q", "xylograd", "until", "2000-01-01"))).isEmpty();
    assertThat(found(Map.of("q", "xylograd", "unsourced", "true"))).isEmpty();
    assertThat(found(Map.of("q", "xylograd", "scans", "false"))).hasSize(2);
  }

  @Test
  void callsEntriesInTheLanguageOfTheDeskDraftsToo() {
    EntryId shown = both("Zarevograd", "Заревоград");
    archive.bean(PublishEntry.class).publish(curator, shown, 1);
    EntryId draft = both("Draftograd", "Черновоград");
    StatementCount.reset();

    Map<EntryId, String> called =
        archive.bean(NameEntries.class).in(curator, "ru", List.of(shown, draft));

    assertThat(called)
        .containsExactlyInAnyOrderEntriesOf(Map.of(shown, "Заревоград", draft, "Черновоград"));
    assertThat(StatementCount.get()).isEqualTo(1);
    assertThat(archive.bean(NameEntries.class).in(curator, "de", List.of(shown)))
        .containsValue("Zarevograd");
  }

  @Test
  void listsEntriesByTheNamesThatItShows() {
    both("Alphograd Quorn", "Яблоновка Кворн");
    both("Betagrad Quorn", "Абрикосовка Кворн");
    create(EntryKind.PLACE, "Gammagrad Quorn");

    assertThat(quorn("en")).containsExactly("Alphograd Quorn", "Betagrad Quorn", "Gammagrad Quorn");
    assertThat(quorn("ru"))
        .containsExactly("Gammagrad Quorn", "Абрикосовка Кворн", "Яблоновка Кворн");
    assertThat(quorn("de")).isEqualTo(quorn("en"));
  }

  private List<String> quorn(String language) {
    DeskQuery query =
        new DeskQuery(filter(Map.of("q", "quorn")), DeskSort.HEADING, false, 0, 10).in(language);
    return archive.bean(FindEntries.class).find(curator, query).rows().stream()
        .map(DeskRow::heading)
        .toList();
  }

  private EntryId both(String english, String russian) {
    return archive
        .bean(CreateEntry.class)
        .create(curator, EntryKind.PLACE, Texts.of(Map.of("en", english, "ru", russian)));
  }

  @Test
  void standsInTheAddressAsItWasReadFromIt() {
    Map<String, String> asked =
        Map.of("q", "a b", "kind", "UNIT", "scans", "true", "since", "2020-02-29");

    assertThat(DeskFilter.of(name -> asked.getOrDefault(name, "")).asked()).isEqualTo(asked);
    assertThat(filter(Map.of("kind", "nonsense", "since", "31.2.2020")).isNarrow()).isFalse();
  }

  @Test
  void sortsByEveryColumnInThreeStatements() {
    EntryId fonds = unit("Sorted fonds", null, Level.FONDS, "SO 1", 1);
    for (int place = 0; place < 30; place++) {
      unit("Sorted file " + place, fonds, Level.FILE, "SO 1/" + place, place);
    }
    for (DeskSort sort : DeskSort.values()) {
      StatementCount.reset();

      DeskPage page =
          archive
              .bean(FindEntries.class)
              .find(
                  curator,
                  new DeskQuery(filter(Map.of("branch", fonds.value())), sort, true, 10, 10));

      assertThat(StatementCount.get()).as(sort.name()).isEqualTo(3);
      assertThat(page.rows()).hasSize(10);
      assertThat(page.total()).isEqualTo(31);
      assertThat(page.rows()).allSatisfy(row -> assertThat(page.name(row.parentId())).isNotNull());
    }
  }

  @Test
  void keepsViewsForTheirOwnerAndSharesThoseThatAreMeantForAll() {
    Actor anna = colleague();
    Actor boris = colleague();
    KeepViews views = archive.bean(KeepViews.class);
    long own = views.keep(anna, "Mine", "kind=UNIT", false);
    long shared = views.keep(anna, "For all", "kind=PLACE", true);

    assertThat(views.keep(anna, "Mine", "kind=EVENT", false)).isEqualTo(own);
    assertThat(views.all(anna)).extracting(SavedView::id).contains(own, shared);
    assertThat(views.all(boris)).extracting(SavedView::id).contains(shared).doesNotContain(own);
    assertThat(views.one(boris, own)).isEmpty();
    views.drop(boris, shared);
    assertThat(views.one(boris, shared)).map(SavedView::asked).contains("kind=PLACE");
    views.drop(anna, shared);
    assertThat(views.one(boris, shared)).isEmpty();
    assertThatThrownBy(() -> views.keep(anna, " ", "", false))
        .isInstanceOf(UnkeepableViewException.class);
  }

  @Test
  void remembersTheColumnsOfEachColleague() {
    Actor anna = colleague();
    KeepViews views = archive.bean(KeepViews.class);
    assertThat(views.columns(anna, "entries")).isEmpty();

    views.choose(anna, "entries", "kind code");
    views.choose(anna, "entries", "code");

    assertThat(views.columns(anna, "entries")).contains("code");
    assertThat(views.columns(colleague(), "entries")).isEmpty();
  }

  @Test
  void writesATableInWhichNothingIsAFormula() {
    EntryId formula = create(EntryKind.PLACE, "=cmd|' /C calc'!A0, \"quoted\"");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    archive
        .bean(ExportEntries.class)
        .table(curator, new Selection.Ticked(List.of(formula)), true, out);

    String table = out.toString(StandardCharsets.UTF_8);
    assertThat(table).startsWith("\uFEFFid,externalId,kind,heading");
    assertThat(table).contains(",\"'=cmd|' /C calc'!A0, \"\"quoted\"\"\",");
    assertThat(Cell.of("-5")).isEqualTo("'-5");
    assertThat(Cell.of("plain")).isEqualTo("plain");
  }

  @Test
  void writesTheRecordsOfAllThatAFilterFinds() {
    EntryId one = create(EntryKind.PLACE, "Wychwood upon Export");
    EntryId two = create(EntryKind.PLACE, "Wychwood under Export");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    archive
        .bean(ExportEntries.class)
        .records(curator, new Selection.Found(filter(Map.of("q", "wychwood export"))), out);

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .anyMatch(line -> line.contains(one.value()))
        .anyMatch(line -> line.contains(two.value()))
        .allMatch(line -> line.startsWith("{\"formatVersion\":1,\"heading\""));
  }

  private List<EntryId> found(Map<String, String> asked) {
    return archive.bean(Selecting.class).entries(new Selection.Found(filter(asked)));
  }

  private static DeskFilter filter(Map<String, String> asked) {
    return DeskFilter.of(name -> asked.getOrDefault(name, ""));
  }

  private EntryId create(EntryKind kind, String heading) {
    return archive.bean(CreateEntry.class).create(curator, kind, Texts.english(heading));
  }

  private EntryId unit(
      String heading, @Nullable EntryId parent, Level level, String code, int position) {
    EntryId id = create(EntryKind.UNIT, heading);
    Entry entry = archive.bean(OpenEntry.class).open(curator, id).entry();
    Description unit =
        new Description(
            parent,
            position,
            level,
            Texts.NONE,
            new ReferenceCode(code),
            List.of(),
            null,
            null,
            List.of(),
            new HashMap<>());
    archive.bean(SaveEntry.class).save(curator, id, 1, entry.with(Particulars.of(unit)));
    return id;
  }

  private Actor colleague() {
    StaffId id = StaffId.random(RandomGenerator.getDefault());
    StaffMember member =
        new StaffMember(id, id.value(), "A name", "A pen name", Role.REVIEWER, "-", false, false);
    archive.bean(StaffMembers.class).keep(member);
    return member.actor();
  }
}
