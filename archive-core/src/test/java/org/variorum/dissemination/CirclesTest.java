package org.variorum.dissemination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.entry.EntryKind;
import org.variorum.exchange.ImportArchive;
import org.variorum.exchange.Progress;
import org.variorum.harvest.HarvestLedger;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;

/** Trees that are none: units in a circle, and one whose middle is missing. */
class CirclesTest {
  @TempDir Path folder;

  private void publish(ArchiveDatabase archive) throws Exception {
    Files.writeString(
        folder.resolve("all.jsonl"),
        String.join("\n", unit("one", ""), unit("two", "one"), unit("three", "two")));
    archive.bean(ImportArchive.class).take(folder, true, Progress.UNHEARD);
  }

  private static String unit(String key, String parent) {
    return """
        {"formatVersion": 1, "externalId": "c/%s", "kind": "unit", "heading": {"en": "%s"},\
         "particulars": {"description": {%s"position": 1, "level": "file"}}}"""
        .formatted(key, key, parent.isEmpty() ? "" : "\"parent\": \"@c/" + parent + "\", ");
  }

  private static EntryId keyed(ArchiveDatabase archive, String key) {
    return archive.inTransaction(
        manager ->
            new EntryId(
                manager
                    .createQuery(
                        "select d.id from DeskEntry d where d.externalId = :key", String.class)
                    .setParameter("key", "c/" + key)
                    .getSingleResult()));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aCircleIsWrittenOnceAndHarvested(Database database) throws Exception {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      publish(archive);
      EntryId one = keyed(archive, "one");
      archive.inTransaction(
          manager ->
              manager
                  .createQuery("update PublishedEntry p set p.parentId = :low where p.id = :top")
                  .setParameter("low", keyed(archive, "three").value())
                  .setParameter("top", one.value())
                  .executeUpdate());

      assertTimeoutPreemptively(
          Duration.ofSeconds(30),
          () -> {
            assertThat(
                    archive
                        .bean(Disseminations.class)
                        .branch(one, FileFormat.EAD3, "", new ByteArrayOutputStream(), at -> {}))
                .isEqualTo(3);
            HarvestLedger ledger = archive.bean(HarvestLedger.class);
            ledger.gone(List.of(one));
            ledger.shown(
                List.of(new HarvestLedger.Seen(one, EntryKind.UNIT, null, 2, Instant.EPOCH)));
          });
    }
  }

  @ParameterizedTest
  @EnumSource(value = Database.class, names = "H2")
  void whatLiesBelowAMissingPartIsLeftOut(Database database) throws Exception {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      publish(archive);
      EntryId top = keyed(archive, "one");
      EntryId gone = EntryId.random(new java.util.Random(1));
      Disseminations files = new Disseminations();
      files.telling = archive.bean(Telling.class);
      files.names =
          new Tree(
              List.of(
                  new PublishedNames.Placed(top, top),
                  new PublishedNames.Placed(gone, top),
                  new PublishedNames.Placed(keyed(archive, "two"), gone),
                  new PublishedNames.Placed(keyed(archive, "three"), top)));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();

      assertThat(files.branch(top, FileFormat.EAD3, "", bytes, at -> {})).isEqualTo(2);

      assertThat(bytes.toString(java.nio.charset.StandardCharsets.UTF_8))
          .contains("three</unittitle>")
          .doesNotContain("two</unittitle>");
    }
  }

  private record Tree(List<Placed> branch) implements PublishedNames {
    @Override
    public Map<EntryId, Named> of(Collection<EntryId> entries) {
      return Map.of();
    }

    @Override
    public List<Placed> branch(EntryId unit) {
      return branch;
    }

    @Override
    public Map<ObjectId, EntryId> showing(Collection<ObjectId> pages) {
      return Map.of();
    }

    @Override
    public List<EntryId> tops() {
      return List.of();
    }
  }
}
