package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.variorum.description.Element;
import org.variorum.description.Inheritance;
import org.variorum.description.Inheritance.Higher;
import org.variorum.description.Level;
import org.variorum.description.LevelName;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Particulars;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.persistence.StatementCount;
import org.variorum.staff.Actor;

/** What stands at hand where a unit is described. */
@ParameterizedClass
@EnumSource(Database.class)
class DescribingUnitsTest {
  private static final Texts FILE = Texts.of(Map.of("ru", "дело", "en", "delo"));

  @Parameter Database database;
  private ArchiveDatabase archive;
  private final Actor curator = Actor.OPERATOR;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(database);
  }

  @Test
  void takesTheUnitsAboveToHandTheLowestFirst() {
    EntryId fonds = unit(null, Level.FONDS, Texts.NONE, Map.of(Element.RULES, english("ISAD")));
    EntryId series = unit(fonds, Level.SERIES, Texts.NONE, Map.of());

    List<Higher> above = archive.bean(OpenHigherUnits.class).from(curator, series);

    assertThat(above).extracting(Higher::id).containsExactly(series, fonds);
    Inheritance inheritance = new Inheritance(silent(), above);
    assertThat(inheritance.element(Element.RULES).orElseThrow().from()).isEqualTo(above.get(1));
  }

  @Test
  void opensAUnitWithAllThatItInheritsInAFewQuestions() {
    EntryId fonds = unit(null, Level.FONDS, Texts.NONE, Map.of(Element.RULES, english("ISAD")));
    EntryId series = unit(fonds, Level.SERIES, Texts.NONE, Map.of());
    EntryId file = unit(series, Level.FILE, FILE, Map.of());

    StatementCount.reset();
    archive.bean(OpenEntry.class).open(curator, file);
    archive.bean(KeepWorkingCopy.class).kept(curator, file);
    archive.bean(NameEntries.class).of(curator, List.of(series));
    List<Higher> above = archive.bean(OpenHigherUnits.class).from(curator, series);
    archive.bean(NameEntries.class).of(curator, above.stream().map(Higher::id).toList());
    archive.bean(ListLevelNames.class).all(curator);

    assertThat(StatementCount.get()).isBetween(6, 10);
  }

  @Test
  void offersWhatHousesCallTheirLevels() {
    unit(null, Level.FILE, FILE, Map.of());
    unit(null, Level.FILE, FILE, Map.of());
    unit(null, Level.SERIES, Texts.of("ru", "опись"), Map.of());
    unit(null, Level.SERIES, Texts.NONE, Map.of());

    List<LevelName> names = archive.bean(ListLevelNames.class).all(curator);

    assertThat(names)
        .startsWith(new LevelName(Level.FILE, FILE))
        .contains(new LevelName(Level.SERIES, Texts.of("ru", "опись")))
        .doesNotHaveDuplicates();
  }

  @Test
  void publishesWhatIsWrittenInOneLanguage() {
    EntryId id = unit(null, Level.FONDS, Texts.NONE, Map.of());

    Publication done = archive.bean(PublishEntry.class).publish(curator, id, 1);

    assertThat(done.edition()).isEqualTo(1);
  }

  private EntryId unit(
      @Nullable EntryId parent, Level level, Texts name, Map<Element, Texts> elements) {
    EntryId id = EntryId.random(RandomGenerator.getDefault());
    Description unit =
        new Description(parent, 0, level, name, null, List.of(), null, null, List.of(), elements);
    Entry entry =
        Entry.titled(id, EntryKind.UNIT, Texts.of("ru", "Бумаги")).with(Particulars.of(unit));
    ImportEntries importing = archive.bean(ImportEntries.class);
    importing.announce(curator, List.of(new AnnouncedEntry(id, EntryKind.UNIT, null)));
    importing.write(curator, List.of(new IncomingEntry(entry, "-", false)));
    return id;
  }

  private static Description silent() {
    return new Description(
        null, 0, Level.FILE, Texts.NONE, null, List.of(), null, null, List.of(), Map.of());
  }

  private static Texts english(String words) {
    return Texts.english(words);
  }
}
