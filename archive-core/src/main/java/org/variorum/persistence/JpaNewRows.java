package org.variorum.persistence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/**
 * Many new rows that nobody changes in the same transaction. They are sent table by table, in the
 * order in which the tables were first named, and the persistence context never hears of them: it
 * would look at each of them again before every question.
 */
public final class JpaNewRows {
  private final Map<Class<?>, List<Object>> byTable = new LinkedHashMap<>();

  /** Adds an entity that is not in its table yet. */
  public void add(Object row) {
    byTable.computeIfAbsent(row.getClass(), table -> new ArrayList<>()).add(row);
  }

  /** Writes them after all that the persistence context holds. */
  public void write(EntityManager archive) {
    if (byTable.isEmpty()) {
      return;
    }
    archive.flush();
    // In batches only where a transaction is known, which a session of its own would not.
    try (Session rows =
        archive
            .unwrap(Session.class)
            .sessionWithOptions()
            .connection()
            .flushMode(FlushMode.MANUAL)
            .openSession()) {
      for (List<Object> table : byTable.values()) {
        table.forEach(rows::persist);
        rows.flush();
        rows.clear();
      }
    }
    byTable.clear();
  }
}
