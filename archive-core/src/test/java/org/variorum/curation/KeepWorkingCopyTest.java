package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;
import org.variorum.language.Texts;
import org.variorum.persistence.Collision;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.staff.Right;
import org.variorum.staff.Role;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;
import org.variorum.workingcopy.WorkingCopies;
import org.variorum.workingcopy.WorkingCopy;

@ParameterizedClass
@EnumSource(Database.class)
class KeepWorkingCopyTest {
  @Parameter Database database;
  private ArchiveDatabase archive;
  private Actor anna;
  private EntryId entry;

  @BeforeEach
  void begin() {
    archive = ArchiveDatabase.on(database);
    anna = colleague();
    entry =
        archive
            .bean(CreateEntry.class)
            .create(anna, EntryKind.PERSON, Texts.english("Ada Builder"));
  }

  @Test
  void keepsWhatWasTypedForItsWriterAlone() {
    Actor boris = colleague();

    keep(anna, Map.of("heading/en", "Ada Bui"));

    assertThat(kept(anna)).get().extracting(WorkingCopy::revision).isEqualTo(1);
    assertThat(kept(anna).orElseThrow().written())
        .containsExactly(Map.entry("heading/en", "Ada Bui"));
    assertThat(kept(boris)).isEmpty();
  }

  @Test
  void keepsOnlyTheLast() {
    keep(anna, Map.of("heading/en", "Ada B", "body/en", "Born"));
    keep(anna, Map.of("heading/en", "Ada Builder-Smith"));

    assertThat(kept(anna).orElseThrow().written())
        .containsExactly(Map.entry("heading/en", "Ada Builder-Smith"));
  }

  @Test
  void keepsNothingWhereNothingDiffersAnyMore() {
    keep(anna, Map.of("heading/en", "Ada B"));
    keep(anna, Map.of());

    assertThat(kept(anna)).isEmpty();
  }

  @Test
  void letsGoWhatWasSaved() {
    keep(anna, Map.of("summary/en", "A builder"));

    Entry opened = archive.bean(OpenEntry.class).open(anna, entry).entry();
    archive.bean(SaveEntry.class).save(anna, entry, 1, opened.headed(Texts.english("Ada Smith")));

    assertThat(kept(anna)).isEmpty();
  }

  @Test
  void isLetGoIfNobodyTouchedItForLong() {
    keep(anna, Map.of("heading.en", "Ada Smith"));
    WorkingCopies copies = archive.bean(WorkingCopies.class);

    copies.forget(Instant.now().minusSeconds(3600));
    assertThat(kept(anna)).isPresent();

    copies.forget(Instant.now().plusSeconds(60));
    assertThat(kept(anna)).isEmpty();
  }

  @Test
  void tellsACollisionWhenItIsBegunInTwoBrowsersAtOnce() throws Exception {
    CompletableFuture<Throwable> second = new CompletableFuture<>();
    archive.inTransaction(
        session -> {
          keep(anna, Map.of("heading/en", "First"));
          Thread other =
              new Thread(
                  () ->
                      second.complete(
                          catchThrowable(() -> keep(anna, Map.of("heading/en", "Second")))));
          other.start();
          waitFor(other); // until it waits for the row
          return null;
        });

    assertThat(second.get(30, TimeUnit.SECONDS)).matches(Collision::in);
    assertThat(kept(anna).orElseThrow().written()).containsValue("First");
  }

  private static void waitFor(Thread other) {
    try {
      other.join(500);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void leavesTheEntryAsItIs() {
    keep(anna, Map.of("heading/en", "Nonsense"));

    OpenedEntry opened = archive.bean(OpenEntry.class).open(anna, entry);
    assertThat(opened.revision()).isEqualTo(1);
    assertThat(opened.entry().heading()).isEqualTo(Texts.english("Ada Builder"));
  }

  @Test
  void refusesWhatIsTooLongAndWhatIsOfNoEntry() {
    assertThatThrownBy(() -> keep(anna, Map.of("body/en", "a".repeat(WorkingCopy.LONGEST))))
        .isInstanceOf(WorkingCopyTooLongException.class);
    EntryId nowhere = EntryId.random(RandomGenerator.getDefault());
    assertThatThrownBy(
            () ->
                archive
                    .bean(KeepWorkingCopy.class)
                    .keep(anna, nowhere, 1, new TreeMap<>(Map.of("heading/en", "A"))))
        .isInstanceOf(UnknownEntryException.class);
  }

  @Test
  void isForThoseWhoMayEdit() {
    Actor reader = new Actor(anna.id(), "Reader", java.util.Set.of(Right.READ_DESK));

    assertThatThrownBy(() -> keep(reader, Map.of("heading/en", "Ada")))
        .isInstanceOf(ForbiddenActException.class);
  }

  private void keep(Actor actor, Map<String, String> written) {
    SortedMap<String, String> fields = new TreeMap<>(written);
    archive.bean(KeepWorkingCopy.class).keep(actor, entry, 1, fields);
  }

  private Optional<WorkingCopy> kept(Actor actor) {
    return archive.bean(KeepWorkingCopy.class).kept(actor, entry);
  }

  private Actor colleague() {
    StaffId id = StaffId.random(RandomGenerator.getDefault());
    StaffMember member =
        new StaffMember(id, id.value(), "Real Name", "Pen Name", Role.REVIEWER, "", false, false);
    archive.bean(StaffMembers.class).keep(member);
    return member.actor();
  }
}
