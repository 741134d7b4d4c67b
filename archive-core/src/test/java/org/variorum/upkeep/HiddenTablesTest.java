package org.variorum.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
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
import org.variorum.curation.HideNow;
import org.variorum.curation.PublishEntry;
import org.variorum.curation.SuppressHidden;
import org.variorum.edition.Editions;
import org.variorum.entry.EntryKind;
import org.variorum.hiding.Category;
import org.variorum.hiding.Hideable;
import org.variorum.hiding.Hiding;
import org.variorum.hiding.Reason;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.search.EntrySearch;
import org.variorum.search.SearchIndex;
import org.variorum.search.SearchQuery;
import org.variorum.search.SearchResult;
import org.variorum.settings.KeptSettings;
import org.variorum.settings.Setting;
import org.variorum.staff.Actor;

/** No writing anew of tables and index brings back what is hidden. */
@ParameterizedClass
@EnumSource(Database.class)
class HiddenTablesTest {
  private static final Reason LAW = new Reason(Category.LAW, "", LocalDate.of(2026, 12, 10), null);

  @Parameter Database database;
  @AutoClose private ArchiveDatabase archive;
  private EntryId place;

  @BeforeEach
  void aPublishedPlace() {
    archive = ArchiveDatabase.fresh(database);
    place =
        archive
            .bean(CreateEntry.class)
            .create(Actor.OPERATOR, EntryKind.PLACE, Texts.english("Quillinghaven"));
    archive.bean(PublishEntry.class).publish(Actor.OPERATOR, place, 1);
    archive.bean(SearchIndex.class).catchUp();
    assertThat(find().hits()).hasSize(1);
  }

  @Test
  void leaveOutAHiddenEntry() {
    hide();

    writeAnew();

    assertNothingIsShown();
  }

  @Test
  void leaveOutASuppressedEntry() {
    archive.bean(SuppressHidden.class).suppress(Actor.OPERATOR, hide().id());

    writeAnew();

    assertNothingIsShown();
  }

  @Test
  void areClearedOfWhatWasLeftOfASuppressedEntry() {
    suppressBehindTheTables();

    archive.bean(Tables.class).clearUnpublished();
    writeAnew();

    assertNothingIsShown();
  }

  private void suppressBehindTheTables() {
    archive.inTransaction(
        em ->
            em.createQuery("update Edition e set e.document = null, e.suppressedAt = :now")
                .setParameter("now", Instant.EPOCH)
                .executeUpdate());
  }

  @Test
  void leaveItOutAfterAnUpgrade() {
    hide();
    archive.bean(KeptSettings.class).keep(Setting.TABLES, "to be written anew");

    assertThat(archive.bean(TablesAfterUpgrade.class).writeIfDue()).isTrue();
    archive.bean(SearchIndex.class).catchUp();

    assertNothingIsShown();
  }

  @Test
  void leaveTheLedgerSound() {
    archive.bean(SuppressHidden.class).suppress(Actor.OPERATOR, hide().id());

    assertThat(archive.bean(Ledgers.class).editionsAfter(null, 50)).isEmpty();
  }

  private void assertNothingIsShown() {
    assertThat(archive.bean(Editions.class).current(place)).isEmpty();
    assertThat(find().hits()).isEmpty();
    assertThat(find().nearest()).isEmpty();
    assertThat(
            archive.<Long>inTransaction(
                em ->
                    em.createQuery("select count(p) from PublishedEntry p", Long.class)
                        .getSingleResult()))
        .isZero();
  }

  private SearchResult find() {
    return archive
        .bean(EntrySearch.class)
        .find(new SearchQuery("Quillinghaven", false, null, "en", 0, 10));
  }

  private Hiding hide() {
    return archive.bean(HideNow.class).hide(Actor.OPERATOR, new Hideable.OfEntry(place), LAW);
  }

  private void writeAnew() {
    Tables tables = archive.bean(Tables.class);
    Optional<String> last = tables.rebuild(null, 1);
    while (last.isPresent()) {
      last = tables.rebuild(last.get(), 1);
    }
    archive.bean(SearchIndex.class).indexAll();
  }
}
