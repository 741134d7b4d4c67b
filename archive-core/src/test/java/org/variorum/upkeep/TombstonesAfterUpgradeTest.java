package org.variorum.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in place of that which was withdrawn before reasons were kept. */
class TombstonesAfterUpgradeTest {
  private static final String ENTRY =
      """
      insert into entry (id, kind, state, revision, edition, edited, heading, sort_key, position,
        languages, claims, unsourced, scans, changed_at, version)
        values ('%1$s', 'PLACE', '%2$s', 1, %3$s, false, 'A', 'a', 0, '', 0, 0, 0,
        current_timestamp, 0);
      insert into revision values ('%1$s', 1, current_timestamp, null, 'CREATED', '', X'00');
      """;

  private static final String EDITION =
      """
      insert into edition (entry_id, number, revision, published_at, digest, document)
        values ('%1$s', 1, 1, current_timestamp, '', X'00');
      """;

  private JdbcDataSource source;

  @BeforeEach
  void anArchiveOfThatTime() throws SQLException {
    source = new JdbcDataSource();
    source.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
    migrate("5");
    entry("00000001", "WITHDRAWN", "null", true);
    entry("00000002", "WITHDRAWN", "null", true);
    entry("00000003", "PUBLISHED", "1", true);
    entry("00000004", "DRAFT", "null", false);
    migrate("14");
    execute("update entry set state_since = current_timestamp where id = '00000002'");
  }

  @Test
  void saysThatNoReasonWasRecordedAndWhenOnlyIfThatIsKnown() throws SQLException {
    migrate("21");

    assertThat(asked("select in_force, withdrawn_at is null from withdrawal order by entry_id"))
        .containsExactly("00000001 TRUE", "00000002 FALSE");
    assertThat(asked("select category, words_en from withdrawal"))
        .containsOnly("OTHER It was withdrawn; no reason was recorded.");
    assertThat(asked("select heading_en || heading_ru || heading_de, '' from withdrawal"))
        .containsOnly(" ");
  }

  @Test
  void leavesTheReasonsThatThereAre() throws SQLException {
    execute(
        """
        insert into withdrawal values (7, '00000001', '00000001', 'ERROR', 'A slip', '', '', 'A', '',
          '', null, current_timestamp, null, null, 0)
        """);

    migrate("21");

    assertThat(asked("select entry_id, words_en from withdrawal order by entry_id"))
        .first()
        .isEqualTo("00000001 A slip");
  }

  @Test
  void endsTheReviewsOfWhatWasThrownAway() throws SQLException {
    execute(
        """
        update entry set state = 'TRASHED', state_before = 'IN_REVIEW' where id = '00000004';
        insert into review values (7, '00000004', '00000004', 1, 'DRAFT', '', null, null,
          current_timestamp, 'WAITING', '', null, null, null, 0)
        """);

    migrate("21");

    assertThat(asked("select state_before, revision from entry where id = '00000004'"))
        .containsExactly("DRAFT 1");
    assertThat(asked("select outcome, current_of from review")).containsExactly("CLOSED null");
  }

  private void entry(String id, String state, String edition, boolean published)
      throws SQLException {
    execute(ENTRY.formatted(id, state, edition));
    if (published) {
      execute(EDITION.formatted(id));
    }
  }

  private void migrate(String version) {
    Flyway.configure().dataSource(source).target(version).load().migrate();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> asked(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        rows.add(found.getString(1) + " " + found.getString(2));
      }
    }
    return rows;
  }
}
