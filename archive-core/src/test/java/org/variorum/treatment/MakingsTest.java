package org.variorum.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.contentstore.ContentStore;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.Ingest;
import org.variorum.digitalobject.ObjectView;
import org.variorum.identifier.ObjectId;
import org.variorum.scan.PageRecipe;
import org.variorum.scan.ScanMaker;
import org.variorum.scan.ScanSamples;
import org.variorum.scan.Tolerance;
import org.variorum.staff.Actor;

/** What waits to be made, whatever befalls it. */
@ParameterizedClass
@EnumSource(Database.class)
class MakingsTest {
  private static final Treatment TURNED = new Treatment(1, 0, null, List.of());
  private static int width = 1900;

  @Parameter Database database;
  @TempDir Path folder;
  private ArchiveDatabase archive;
  private JpaMakings queue;

  @BeforeEach
  void anArchive() {
    archive = ArchiveDatabase.on(database);
    queue = archive.bean(JpaMakings.class);
    archive.bean(PageMaker.class).run();
  }

  @Test
  void goesOnWithOthersWhenOneFailsAndTriesThatAgainWhenAsked() throws IOException {
    ObjectId lost = ingested();
    ObjectId good = ingested();
    take(lost, 0);
    take(good, 0);
    Path bytes = fileOf(lost);
    Path aside = Files.move(bytes, folder.resolve("aside"));

    archive.bean(PageMaker.class).run();

    assertThat(object(good).shown().number()).isEqualTo(1);
    Making failed = queue.of(List.of(lost)).get(lost);
    assertThat(failed.state()).isEqualTo(Making.State.FAILED);
    assertThat(failed.words()).isNotBlank();
    assertThat(queue.count(Making.State.FAILED)).isPositive();
    Files.move(aside, bytes);
    queue.again(lost);
    archive.bean(PageMaker.class).run();
    assertThat(object(lost).shown().number()).isEqualTo(1);
    assertThat(queue.of(List.of(lost))).isEmpty();
  }

  @Test
  void makesAfterARestartWhatAKillBrokeOff() throws IOException {
    ObjectId page = ingested();
    take(page, 0);
    assertThat(queue.next()).map(Making::object).contains(page);
    assertThat(queue.next()).isEmpty();

    queue.begin();
    archive.bean(PageMaker.class).run();

    assertThat(object(page).shown().number()).isEqualTo(1);
  }

  @Test
  void dropsWhatWasMadeForATreatmentThatWasOvertaken() throws IOException {
    ObjectId page = ingested();
    take(page, 0);
    Making first = queue.next().orElseThrow();
    take(page, 1);

    assertThat(queue.made(first)).isFalse();

    assertThat(object(page).shown().number()).isZero();
    archive.bean(PageMaker.class).run();
    assertThat(object(page).shown().number()).isEqualTo(2);
    assertThat(archive.bean(ContentStore.class).shownDerivative(page, 1)).isEmpty();
  }

  @Test
  void makesAnewWhatAnOlderMakerMade() throws IOException {
    ObjectId plain = ingested();
    ObjectId turned = ingested();
    take(turned, 0);
    archive.bean(PageMaker.class).run();
    archive.inTransaction(
        manager ->
            manager
                .createNativeQuery(
                    "update digital_object set made_by = 0, shown_made_by = 0 where id in (?1, ?2)")
                .setParameter(1, plain.value())
                .setParameter(2, turned.value())
                .executeUpdate());

    queue.begin();
    assertThat(queue.of(List.of(plain, turned))).hasSize(2);
    assertThat(object(turned).shown().ready()).isTrue();
    archive.bean(PageMaker.class).run();

    DigitalObjects objects = archive.bean(DigitalObjects.class);
    assertThat(objects.madeBefore(ScanMaker.VERSION)).isEmpty();
    assertThat(object(plain).shown().recipe()).isEqualTo(PageRecipe.AS_IT_CAME);
    assertThat(object(turned).shown().number()).isEqualTo(1);
  }

  @Test
  void makesAgainWhatIsLost() throws IOException {
    ObjectId page = ingested();
    take(page, 0);
    archive.bean(PageMaker.class).run();
    archive.bean(ContentStore.class).keepShownOnly(page, -1);

    queue.begin();
    archive.bean(PageMaker.class).run();

    assertThat(archive.bean(ContentStore.class).shownDerivative(page, 1)).isPresent();
  }

  private void take(ObjectId page, int seen) {
    archive.bean(Treatments.class).take(Actor.OPERATOR, page, seen, TURNED.turned(seen), true);
  }

  private ObjectView object(ObjectId page) {
    return archive.bean(DigitalObjects.class).of(page).orElseThrow();
  }

  private Path fileOf(ObjectId page) throws IOException {
    Path store =
        archive.bean(org.variorum.settings.Settings.class).dataDirectory().resolve("store/ocfl");
    try (var files = Files.walk(store)) {
      return files
          .filter(file -> file.toString().contains(page.value()) && file.endsWith("page.jpg"))
          .findFirst()
          .orElseThrow();
    }
  }

  private ObjectId ingested() throws IOException {
    Path file = folder.resolve(UUID.randomUUID() + ".jpg");
    Files.write(file, ScanSamples.jpeg(++width, 200));
    return archive.bean(Ingest.class).ingest(file, "page.jpg", Tolerance.NONE, null).get(0);
  }
}
