package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.revision.KnownNames;
import org.variorum.staff.Actor;

/** Whether who comes with an import is known already. */
@ParameterizedClass
@EnumSource(Database.class)
class KnownNamesTest {
  @Parameter Database database;
  private ArchiveDatabase archive;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.fresh(database);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Жеребцовский, Игнатий Фомич | Жеребцовский, Игнатий Фомич; Zherebtsovsky, Ignaty; Scherebzowski, Ignatij; И. Ф. Жеребцовский; \
          Жеребцовскій, Игнатій; Żerebcowski, Ignacy; Zherebtsovskii, Ignatii Fomich, 1881-1943; Ignatius Zherebtsovsky; Жеребцовский И.
          Wachtelberg, Johann von | Вахтельберг, Иоганн фон; Johannes von Wachtelberg; J. v. Wachtelberg; Вахтельберг Иоганн
          """)
  void aPersonIsKnownByAnyFormOfTheName(String known, String forms) {
    EntryId meant = begin(EntryKind.PERSON, known);

    for (String form : forms.split(";", -1)) {
      assertThat(like(EntryKind.PERSON, form.strip())).as(form).containsExactly(meant);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Жеребцовский, Игнатий Фомич | Жеребцовский; Zherebtsovsky; Жеребцовский, Пётр; Игнатий; Жеребцовский, Игнатий Кузьмич
          Wachtelberg, Johann von | Wachtelberg; Wachtelberg, Karl; Wachtler, Johann
          """)
  void whoMayBeAnotherIsNotOffered(String known, String forms) {
    begin(EntryKind.PERSON, known);

    for (String form : forms.split(";", -1)) {
      assertThat(like(EntryKind.PERSON, form.strip())).as(form).isEmpty();
    }
  }

  @Test
  void ofWhomOnlyTheSurnameIsKnownMayBeAnyWhoBearsIt() {
    EntryId known = begin(EntryKind.PERSON, "Zherebtsovsky");

    assertThat(like(EntryKind.PERSON, "Жеребцовский, Игнатий")).containsExactly(known);
  }

  @Test
  void whoIsCalledJustSoComesFirst() {
    EntryId other = begin(EntryKind.PERSON, "Zherebtsovsky, Ignaty");
    EntryId same = begin(EntryKind.PERSON, "Scherebzowski, Ignatij");

    assertThat(like(EntryKind.PERSON, "Scherebzowski, Ignatij")).containsExactly(same, other);
  }

  @Test
  void aPlaceIsKnownInAnyScriptAndAnotherKindIsNot() {
    EntryId place = begin(EntryKind.PLACE, "Кузьмодемьянское");

    assertThat(like(EntryKind.PLACE, "Kuzmodemyanskoye")).containsExactly(place);
    assertThat(like(EntryKind.PERSON, "Kuzmodemyanskoye")).isEmpty();
  }

  private List<EntryId> like(EntryKind kind, String name) {
    return archive.bean(KnownNames.class).like(List.of(new KnownNames.Sought(kind, name))).stream()
        .map(KnownNames.Alike::entry)
        .distinct()
        .toList();
  }

  private EntryId begin(EntryKind kind, String name) {
    return archive.bean(BeginMissing.class).begin(Actor.OPERATOR, kind, name, "en").id();
  }
}
