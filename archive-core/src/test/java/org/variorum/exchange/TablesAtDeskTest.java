package org.variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.crosswalk.mapping.ColumnMapping;
import org.variorum.crosswalk.table.TableLook;
import org.variorum.identifier.StaffId;
import org.variorum.intake.Intake;
import org.variorum.intake.IntakeNote;
import org.variorum.intake.IntakeOutcome;
import org.variorum.intake.IntakeStage;
import org.variorum.job.OperatorConsole;
import org.variorum.job.OperatorFailure;
import org.variorum.job.OperatorRequest;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.staff.Role;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/** What is in the columns of tables: said at the desk, kept, and known by the command. */
@ParameterizedClass
@EnumSource(Database.class)
class TablesAtDeskTest {
  private static int runs;

  @Parameter Database database;
  @TempDir Path folder;
  private final List<String> said = new ArrayList<>();
  private ArchiveDatabase archive;
  private ImportAtDesk imports;
  private TablesAtDesk tables;
  private Actor administrator;
  private String run;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(database);
    imports = archive.bean(ImportAtDesk.class);
    tables = archive.bean(TablesAtDesk.class);
    administrator = administrator();
    runs++;
    run = "R" + runs;
  }

  private Actor administrator() {
    StaffId id = StaffId.random(RandomGenerator.getDefault());
    StaffMember member =
        new StaffMember(
            id, "t-" + id, "Somebody", "A keeper", Role.ADMINISTRATOR, "a hash", false, false);
    archive.inTransaction(
        manager -> {
          archive.bean(StaffMembers.class).keep(member);
          return id;
        });
    return member.actor();
  }

  private String table() {
    return "Kz" + run + ";Wozu" + run + ";Worum es geht" + run + "\nK 1;;Kanzlei\nK 2;K 1;Briefe\n";
  }

  private ColumnMapping mapping() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("Kz" + run, "code");
    columns.put("Wozu" + run, "parent");
    columns.put("Worum es geht" + run, "heading");
    return new ColumnMapping("Boxes " + run, "unit", "", "", "de", columns);
  }

  private Intake rehearsed(String table) {
    return rehearsed(table.getBytes(StandardCharsets.UTF_8));
  }

  private Intake rehearsed(byte[] bytes) {
    long id =
        imports.receive(administrator, run + ".csv", new ByteArrayInputStream(bytes), bytes.length);
    imports.rehearse(administrator, id, false);
    return imports.look(administrator, id);
  }

  private List<String> notes(Intake intake) {
    return imports.notes(administrator, intake).stream().map(IntakeNote::code).toList();
  }

  @Test
  void keepsWhatWasSaidSoThatTheSameHeadingsAreKnownNextTime() {
    Intake unknown = rehearsed(table());
    assertThat(notes(unknown)).contains("columns-unknown");
    assertThat(unknown.due()).isZero();
    TableLook look = tables.look(administrator, unknown, "").orElseThrow().look();
    assertThat(tables.said(administrator, look)).isEmpty();

    assertThat(tables.keep(administrator, mapping())).isTrue();
    imports.rehearse(administrator, unknown.id(), false);

    Intake known = imports.look(administrator, unknown.id());
    assertThat(known.count(IntakeOutcome.ADDS)).isEqualTo(2);
    assertThat(notes(known)).contains("columns-mapped").doesNotContain("columns-unknown");
    assertThat(tables.said(administrator, look)).contains(mapping());
    assertThat(rehearsed(table()).count(IntakeOutcome.ADDS)).isEqualTo(2);

    tables.forget(administrator, mapping().name());

    assertThat(notes(rehearsed(table()))).contains("columns-unknown");
  }

  @Test
  void looksIntoTheTablesOfAPackedFolderOneAfterTheOther() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file :
          new TreeMap<>(
                  Map.of(
                      "t/a.txt",
                      "no table",
                      "t/b.csv",
                      "title;key\nLetters;1\n",
                      "t/c.csv",
                      table(),
                      "t/d.csv",
                      table().replace("Kz", "Nr")))
              .entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    Intake packed = rehearsed(bytes.toByteArray());
    assertThat(notes(packed)).contains("columns-unknown");

    TablesAtDesk.Brought first = tables.look(administrator, packed, "").orElseThrow();
    assertThat(first.name()).isEqualTo("t/c.csv");
    tables.keep(administrator, mapping());
    TablesAtDesk.Brought second = tables.look(administrator, packed, "").orElseThrow();
    assertThat(second.name()).isEqualTo("t/d.csv");
    assertThat(tables.look(administrator, packed, first.mark())).contains(first);

    imports.rehearse(administrator, packed.id(), false);
    assertThat(imports.look(administrator, packed.id()).count(IntakeOutcome.ADDS)).isEqualTo(3);
    assertThat(notes(packed)).contains("column-drawn", "column-placed");
  }

  @Test
  void looksPastLargeFilesThatAreNoTables() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      byte[] megabyte = new byte[1_000_000];
      megabyte[0] = (byte) 0xff;
      for (int scan = 0; scan < 11; scan++) {
        zip.putNextEntry(new ZipEntry("t/" + scan + ".jpg"));
        for (int i = 0; i < 20; i++) {
          zip.write(megabyte);
        }
      }
      zip.putNextEntry(new ZipEntry("t/table.csv"));
      zip.write(table().getBytes(StandardCharsets.UTF_8));
    }
    long id =
        imports.receive(
            administrator,
            run + ".zip",
            new ByteArrayInputStream(bytes.toByteArray()),
            bytes.size());

    assertThat(tables.look(administrator, imports.look(administrator, id), ""))
        .map(TablesAtDesk.Brought::name)
        .contains("t/table.csv");
  }

  @Test
  void travelsInABagAndIsForgottenWithTheImport() throws IOException {
    tables.keep(administrator, mapping());
    Path mappings = folder.resolve("mappings.json");
    Files.write(mappings, archive.bean(ArchiveWords.class).mappingsKept().orElseThrow());
    assertThat(Files.readString(mappings)).contains("Wozu" + run);
    tables.forget(administrator, mapping().name());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("in/mappings.json"));
      zip.write(Files.readAllBytes(mappings));
      zip.putNextEntry(new ZipEntry("in/one.json"));
      zip.write(
          ("{\"formatVersion\":1,\"externalId\":\"m/"
                  + run
                  + "\",\"kind\":\"topic\",\"heading\":{\"en\":\"T\"}}")
              .getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    Intake brought = rehearsed(bytes.toByteArray());
    assertThat(tables.kept(administrator)).doesNotContain(mapping());

    imports.carryOut(administrator, brought.id(), brought.found().plan());
    assertThat(tables.kept(administrator)).contains(mapping());

    imports.undo(administrator, brought.id());
    assertThat(tables.kept(administrator)).doesNotContain(mapping());
  }

  @Test
  void bringsMappingsIntoAnArchiveThatHasManyAndForgetsOnlyThose() throws IOException {
    List<ColumnMapping> large =
        IntStream.range(0, 15).mapToObj(i -> large("Large " + run + " " + i)).toList();
    large.forEach(one -> tables.keep(administrator, one));
    ColumnMapping brought = large("Brought " + run);
    Intake intake =
        rehearsed(
            packed(
                "{\"one\": "
                    + brought.json()
                    + ", \"two\": "
                    + large.get(0).json()
                    + ", \"three\": "
                    + mapping().json()
                    + "}"));

    imports.carryOut(administrator, intake.id(), intake.found().plan());

    assertThat(imports.look(administrator, intake.id()).stage()).isEqualTo(IntakeStage.DONE);
    assertThat(tables.kept(administrator)).contains(brought, mapping()).containsAll(large);
    imports.undo(administrator, intake.id());
    assertThat(imports.look(administrator, intake.id()).count(IntakeOutcome.LEFT)).isZero();
    assertThat(tables.kept(administrator)).doesNotContain(brought, mapping()).containsAll(large);
    large.forEach(one -> tables.forget(administrator, one.name()));
  }

  private static ColumnMapping large(String name) {
    Map<String, String> columns = new LinkedHashMap<>();
    IntStream.range(0, 100).forEach(i -> columns.put(name + "x".repeat(90) + i, "keep"));
    columns.put("T", "heading");
    return new ColumnMapping(name, "unit", "", "", "", columns);
  }

  private byte[] packed(String mappings) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("in/mappings.json"));
      zip.write(mappings.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("in/one.json"));
      zip.write(
          ("{\"formatVersion\":1,\"externalId\":\"p/"
                  + run
                  + "\",\"kind\":\"topic\",\"heading\":{\"en\":\"T\"}}")
              .getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void leavesMoreMappingsToTheCommandThanCanBeTakenBack() throws IOException {
    String many =
        IntStream.range(0, 301)
            .mapToObj(i -> "\"%d\": %s".formatted(i, mapping().json()))
            .collect(Collectors.joining(",", "{", "}"));
    Intake intake = rehearsed(packed(many));

    imports.carryOut(administrator, intake.id(), intake.found().plan());

    Intake done = imports.look(administrator, intake.id());
    assertThat(done.count(IntakeOutcome.ADDED)).isEqualTo(1);
    assertThat(done.count(IntakeOutcome.MISSED)).isEqualTo(1);
    assertThat(tables.kept(administrator)).doesNotContain(mapping());
  }

  @Test
  void carriesNothingOutThatWasRehearsedByAnotherMapping() {
    tables.keep(administrator, mapping());
    Intake seen = rehearsed(table());
    Map<String, String> other = new LinkedHashMap<>(mapping().columns());
    other.put("Wozu" + run, "staff");
    tables.keep(administrator, new ColumnMapping(mapping().name(), "unit", "", "", "de", other));

    imports.carryOut(administrator, seen.id(), seen.found().plan());

    Intake after = imports.look(administrator, seen.id());
    assertThat(after.found().renewed()).isTrue();
    assertThat(after.count(IntakeOutcome.ADDED)).isZero();
  }

  @Test
  void keepsOneNameForOneTable() {
    tables.keep(administrator, mapping());
    ColumnMapping other =
        new ColumnMapping(mapping().name(), "unit", "", "", "", Map.of("X" + run, "heading"));

    assertThat(tables.keep(administrator, other)).isFalse();
    assertThat(tables.kept(administrator)).contains(mapping()).doesNotContain(other);
  }

  @Test
  void isForThoseWhoMayImport() {
    Actor contributor = new Actor(null, "c", Role.CONTRIBUTOR.rights());

    assertThatThrownBy(() -> tables.keep(contributor, mapping()))
        .isInstanceOf(ForbiddenActException.class);
    assertThatThrownBy(() -> tables.kept(contributor)).isInstanceOf(ForbiddenActException.class);
  }

  @Test
  void isListedAndUsedByTheCommand() throws IOException {
    Files.writeString(folder.resolve(run + ".csv"), table());
    assertThatThrownBy(() -> command(ImportCommand.class, run + ".csv"))
        .isInstanceOf(OperatorFailure.class);
    assertThat(said).anyMatch(line -> line.contains("columns-unknown"));
    Files.writeString(folder.resolve("boxes.json"), mapping().json());

    command(ImportCommand.class, run + ".csv", "--mapping", "boxes.json");
    assertThat(said).anyMatch(line -> line.startsWith("2 added"));

    tables.keep(administrator, mapping());
    said.clear();
    command(ImportCommand.class, run + ".csv", "--mapping=" + mapping().name());
    assertThat(said).anyMatch(line -> line.startsWith("0 added"));

    said.clear();
    command(MappingsCommand.class);
    assertThat(said).anyMatch(line -> line.startsWith(mapping().name() + ": unit, 3 columns"));
    said.clear();
    command(MappingsCommand.class, mapping().name());
    assertThat(ColumnMapping.of(String.join("\n", said).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(mapping());
  }

  @Test
  void refusesAMappingThatCannotBeUsed() throws IOException {
    Files.writeString(folder.resolve(run + ".csv"), table());
    Files.writeString(folder.resolve("bad.json"), "{\"columns\":{\"Kz\":\"nonsense\"}}");

    for (String name : List.of("bad.json", "nowhere", "nowhere.json")) {
      assertThatThrownBy(() -> command(ImportCommand.class, run + ".csv", "--mapping=" + name))
          .as(name)
          .isInstanceOfSatisfying(
              OperatorFailure.class,
              refused -> assertThat(refused.exitCode()).isEqualTo(OperatorFailure.MISUSED));
    }
  }

  private void command(
      Class<? extends org.variorum.job.OperatorCommand> which, String... arguments) {
    archive
        .bean(which)
        .run(
            new OperatorRequest(List.of(arguments), folder),
            new OperatorConsole() {
              @Override
              public void line(String text) {
                said.add(text);
              }

              @Override
              public void problem(String text) {
                said.add(text);
              }
            });
  }
}
