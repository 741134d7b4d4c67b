package org.variorum.rebuild;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.jdbc.Work;
import org.jspecify.annotations.Nullable;
import org.variorum.chronicle.Kept;
import org.variorum.chronicle.Line;
import org.variorum.identifier.EntryId;

/** Writes what lines of the chronicle tell as rows, in the transaction that there is. */
@ApplicationScoped
class JpaLines {
  /** What tables want beside what the chronicle keeps of them. */
  private static final Map<Kept, Map<String, Object>> UNTOLD =
      Map.of(
          Kept.HIDING, Map.of("note", "", "version", 0),
          Kept.WITHDRAWAL, Map.of("version", 0),
          Kept.RECORD_SAID, Map.of("told", true));

  private static final long BETWEEN = 1000;

  @Inject EntityManager archive;

  /** Writes a row as it is. */
  void insert(Line line) {
    insert(line, Map.of());
  }

  /**
   * Writes a row.
   *
   * @param otherwise the values of columns of which the line tells something else, or nothing
   */
  void insert(Line line, Map<String, Object> otherwise) {
    Map<String, Object> fixed = new TreeMap<>(UNTOLD.getOrDefault(line.what(), Map.of()));
    fixed.putAll(otherwise);
    Set<String> columns = new TreeSet<>(line.what().columns());
    columns.addAll(fixed.keySet());
    List<String> names = new ArrayList<>(columns);
    String sql =
        "insert into "
            + line.what().table()
            + " ("
            + String.join(", ", names)
            + ") values ("
            + String.join(", ", Collections.nCopies(names.size(), "?"))
            + ")";
    connected(
        connection -> {
          try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < names.size(); i++) {
              String name = names.get(i);
              if (fixed.containsKey(name)) {
                insert.setObject(i + 1, fixed.get(name));
              } else {
                set(insert, i + 1, line.what().type(name), line.row().path(name));
              }
            }
            insert.executeUpdate();
          }
        });
  }

  /** Writes how an entry stands. */
  void update(Line line) {
    List<String> columns =
        List.of(
            "state",
            "edition",
            "import_digest",
            "import_file",
            "import_base_digest",
            "changed_at",
            "state_since",
            "state_by",
            "state_before");
    String sql =
        "update entry set edited = false, "
            + String.join(" = ?, ", columns)
            + " = ? where id = '"
            + new EntryId(line.row().path("id").asText())
            + "'";
    connected(
        connection -> {
          try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.size(); i++) {
              set(update, i + 1, line.what().type(columns.get(i)), line.row().path(columns.get(i)));
            }
            update.executeUpdate();
          }
        });
  }

  /** Lets the numbers of rows go on after one, and never back to some that were given already. */
  void goOnAfter(long last) {
    String next =
        archive
            .unwrap(SessionImplementor.class)
            .getJdbcServices()
            .getDialect()
            .getSequenceSupport()
            .getSequenceNextValString("row_sequence");
    connected(
        connection -> {
          try (Statement statement = connection.createStatement();
              ResultSet given = statement.executeQuery(next)) {
            given.next();
            long begin = Math.max(last, given.getLong(1)) + BETWEEN;
            statement.execute("alter sequence row_sequence restart with " + begin);
          }
        });
  }

  private static void set(PreparedStatement into, int at, int type, JsonNode value)
      throws SQLException {
    if (value.isMissingNode() || value.isNull()) {
      into.setNull(at, type);
      return;
    }
    switch (type) {
      case Types.INTEGER -> into.setInt(at, value.asInt());
      case Types.BIGINT -> into.setLong(at, value.asLong());
      case Types.DATE -> into.setObject(at, LocalDate.parse(value.asText()));
      case Types.TIMESTAMP_WITH_TIMEZONE ->
          into.setObject(
              at, OffsetDateTime.ofInstant(Instant.parse(value.asText()), ZoneOffset.UTC));
      default -> into.setString(at, value.asText());
    }
  }

  void execute(String sql, List<@Nullable String> values) {
    connected(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
              statement.setString(i + 1, values.get(i));
            }
            statement.executeUpdate();
          }
        });
  }

  private void connected(Work work) {
    archive.flush();
    archive.unwrap(Session.class).doWork(work);
  }
}
