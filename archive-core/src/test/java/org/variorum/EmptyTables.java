package org.variorum;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The tables of an archive as the migrations leave them, and the way back to that state. Sequences
 * go on, since Hibernate has numbers in hand.
 */
record EmptyTables(
    EntityManagerFactory factory, DataSource source, Map<String, List<List<Object>>> rows) {

  /** Looks at tables that were just made. */
  static EmptyTables of(EntityManagerFactory factory, DataSource source) {
    try (Connection connection = source.getConnection()) {
      Map<String, List<List<Object>>> rows = new LinkedHashMap<>();
      for (String table : names(connection)) {
        rows.put(table, rows(connection, table));
      }
      return new EmptyTables(factory, source, rows);
    } catch (SQLException e) {
      factory.close();
      throw new IllegalStateException("The new tables cannot be read", e);
    }
  }

  /** Takes away all that was written since. */
  void empty() {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      boolean h2 = connection.getMetaData().getURL().startsWith("jdbc:h2:");
      guarded(statement, h2, false);
      if (h2) {
        for (String table : rows.keySet()) {
          statement.execute("truncate table " + table);
        }
      } else {
        statement.execute("truncate table " + String.join(", ", rows.keySet()));
      }
      for (Map.Entry<String, List<List<Object>>> table : rows.entrySet()) {
        for (List<Object> row : table.getValue()) {
          insert(connection, table.getKey(), row);
        }
      }
      guarded(statement, h2, true);
    } catch (SQLException e) {
      throw new IllegalStateException("The tables cannot be emptied", e);
    }
  }

  /** Whether references and triggers are heeded. */
  private static void guarded(Statement statement, boolean h2, boolean heeded) throws SQLException {
    statement.execute(
        h2
            ? "set referential_integrity " + heeded
            : "set session_replication_role = " + (heeded ? "origin" : "replica"));
  }

  private static List<String> names(Connection connection) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement(
                "select table_name from information_schema.tables where table_type = 'BASE TABLE'"
                    + " and table_schema = ? and table_name <> 'flyway_schema_history'"
                    + " order by table_name");
        ResultSet found = named(query, connection.getSchema())) {
      List<String> names = new ArrayList<>();
      while (found.next()) {
        names.add(found.getString(1));
      }
      return names;
    }
  }

  private static ResultSet named(PreparedStatement query, String schema) throws SQLException {
    query.setString(1, schema);
    return query.executeQuery();
  }

  private static List<List<Object>> rows(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select * from " + table)) {
      int columns = found.getMetaData().getColumnCount();
      List<List<Object>> rows = new ArrayList<>();
      while (found.next()) {
        List<Object> row = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          row.add(found.getObject(column));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  private static void insert(Connection connection, String table, List<Object> row)
      throws SQLException {
    String places = String.join(", ", Collections.nCopies(row.size(), "?"));
    try (PreparedStatement statement =
        connection.prepareStatement("insert into " + table + " values (" + places + ")")) {
      for (int column = 0; column < row.size(); column++) {
        statement.setObject(column + 1, row.get(column));
      }
      statement.executeUpdate();
    }
  }
}
