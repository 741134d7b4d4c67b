package org.variorum.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.exchange.DemonstrationArchive;
import org.variorum.living.MayBeLiving;
import org.variorum.readingroom.PublicAddresses;
import org.variorum.settings.KeptSettings;
import org.variorum.settings.Setting;

/** What an archive that was published before knows of persons who may be living. */
class TablesAfterUpgradeTest {
  private static final String PUBLISHED =
      """
      insert into entry values ('00000000', null, '%1$s', 'PUBLISHED', 1, 1, false, 'A', 'a', null,
        null, 0, '', 0, 0, 0, null, current_timestamp, null, 0);
      insert into revision values ('00000000', 1, current_timestamp, null, 'CREATED', '', X'00');
      insert into edition values
        ('00000000', 1, 1, current_timestamp, null, '', X'00', null, null);
      insert into published_entry values ('00000000', 1, '%1$s', 'A', 'A', 'A', 'a', 'a', 'a', 'en',
        'en', 'en', 'a', '', '', '', '', '', '', '', null, null, null, null, null, 0, null, 0, 0, 0,
        null, current_timestamp);
      """;

  @Test
  void isProtectiveUntilTheTablesAreWrittenAnew() throws SQLException {
    JdbcDataSource source = database();
    migrate(source, "2");
    execute(source, PUBLISHED.formatted("PERSON"));

    migrate(source, "3");

    assertThat(asked(source, "select living_until from published_entry"))
        .isEqualTo(Long.toString(Long.MAX_VALUE));
    assertThat(asked(source, "select value_text from setting where name = 'tables'"))
        .isEqualTo("to be written anew");
  }

  @Test
  void isSilentOnAllOthers() throws SQLException {
    JdbcDataSource source = database();
    migrate(source, "2");
    execute(source, PUBLISHED.formatted("PLACE"));

    migrate(source, "3");

    assertThat(asked(source, "select living_until from published_entry")).isEqualTo("null");
  }

  @Test
  void isNotWrittenAnewWhereNothingWasPublished() throws SQLException {
    JdbcDataSource source = database();

    migrate(source, "3");

    assertThat(asked(source, "select count(*) from setting")).isEqualTo("0");
  }

  @Test
  void isWrittenAnewOnce() {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(Database.H2)) {
      archive.bean(DemonstrationArchive.class).loadIfDue();
      PublicAddresses addresses = archive.bean(PublicAddresses.class);
      PublicAddresses.Sizes before = addresses.sizes();
      archive.inTransaction(
          em ->
              em.createQuery("update PublishedEntry p set p.livingUntil = :until")
                  .setParameter("until", MayBeLiving.number(LocalDate.now()) + 1)
                  .executeUpdate());
      archive.bean(KeptSettings.class).keep(Setting.TABLES, "to be written anew");
      assertThat(addresses.sizes().entries()).isZero();

      assertThat(archive.bean(TablesAfterUpgrade.class).writeIfDue()).isTrue();

      assertThat(addresses.sizes()).isEqualTo(before);
      assertThat(archive.bean(TablesAfterUpgrade.class).writeIfDue()).isFalse();
    }
  }

  private static JdbcDataSource database() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
    return source;
  }

  private static void migrate(JdbcDataSource source, String target) {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration")
        .target(target)
        .load()
        .migrate();
  }

  private static void execute(JdbcDataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String asked(JdbcDataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return String.valueOf(rows.getObject(1));
    }
  }
}
