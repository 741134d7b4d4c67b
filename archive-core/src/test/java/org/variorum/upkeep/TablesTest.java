package org.variorum.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.curation.CreateEntry;
import org.variorum.curation.PublishEntry;
import org.variorum.curation.SaveEntry;
import org.variorum.document.DocumentCodec;
import org.variorum.document.Samples;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Link;
import org.variorum.entry.Links;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.staff.Actor;

@ParameterizedClass
@EnumSource(Database.class)
class TablesTest {
  private static final List<String> TABLES =
      List.of(
          "DeskName",
          "DeskLink",
          "PublishedName",
          "PublishedLink",
          "PublishedQuestion",
          "PublishedClaim",
          "PublishedCitation",
          "PublishedPicture",
          "PublishedIdentifier",
          "PublishedOccurrence",
          "PublishedEntry");

  @Parameter Database database;
  @AutoClose private ArchiveDatabase archive;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.fresh(database);
  }

  @Test
  void areTheSameWhenWrittenAnewFromTheDocuments() {
    publishTheFullSample();
    List<String> before = contents();

    archive.inTransaction(this::empty);
    rebuildAll();

    assertThat(contents()).isEqualTo(before).hasSizeGreaterThan(15);
  }

  @Test
  void areTheSameWhenWrittenTwice() {
    publishTheFullSample();
    List<String> before = contents();

    rebuildAll();

    assertThat(contents()).isEqualTo(before);
  }

  private void publishTheFullSample() {
    String json = new String(Samples.fullEntry(), StandardCharsets.UTF_8);
    EntryId id = create(EntryKind.PERSON, "Sample");
    Entry own =
        new DocumentCodec()
            .read(json.replace("00000000", id.value()).getBytes(StandardCharsets.UTF_8));
    Links.of(own).stream().map(Link::target).distinct().forEach(this::announce);
    int revision = archive.bean(SaveEntry.class).save(Actor.OPERATOR, id, 1, own);
    archive.bean(PublishEntry.class).publish(Actor.OPERATOR, id, revision);
  }

  private EntryId create(EntryKind kind, String heading) {
    return archive.bean(CreateEntry.class).create(Actor.OPERATOR, kind, Texts.english(heading));
  }

  private void announce(EntryId target) {
    archive.inTransaction(
        em -> {
          em.persist(
              new org.variorum.revision.DeskEntry(
                  target, EntryKind.PERSON, java.time.Instant.EPOCH));
          return null;
        });
  }

  private Void empty(EntityManager em) {
    TABLES.forEach(table -> em.createQuery("delete from " + table).executeUpdate());
    return null;
  }

  private void rebuildAll() {
    Tables tables = archive.bean(Tables.class);
    Optional<String> last = tables.rebuild(null, 1);
    while (last.isPresent()) {
      last = tables.rebuild(last.get(), 1);
    }
  }

  /** Every row of the projected tables without its row number, sorted. */
  private List<String> contents() {
    return archive.inTransaction(
        em -> {
          List<String> all = new ArrayList<>();
          for (String table : TABLES) {
            em.createQuery("select r from " + table + " r", Object.class)
                .getResultStream()
                .map(row -> table + ": " + fields(row))
                .sorted()
                .forEach(all::add);
          }
          return all;
        });
  }

  private static String fields(Object row) {
    StringBuilder text = new StringBuilder();
    for (java.lang.reflect.Field field : row.getClass().getDeclaredFields()) {
      if (!field.getName().equals("rowId")
          && !java.lang.reflect.Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        try {
          text.append(field.getName()).append('=').append(field.get(row)).append(' ');
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return text.toString();
  }
}
