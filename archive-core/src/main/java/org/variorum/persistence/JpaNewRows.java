package org.variorum.persistence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

  private final Map<Class<?>, Comparator<Object>> orders = new HashMap<>();

  /**
   * Has those of a table sent in some order: that of an index whose keys are no neighbours
   * otherwise. Then each page of it is changed, and written, once for all of them.
   */
  public <T> JpaNewRows inOrder(Class<T> table, Comparator<? super T> order) {
    orders.put(table, (one, other) -> order.compare(table.cast(one), table.cast(other)));
    return this;
  }

  /** Adds an entity that is not in its table yet. */
  public void add(Object row) {
    byTable.computeIfAbsent(row.getClass(), table -> new ArrayList<>()).add(row);
  }

  /** Writes them after all that the persistence context holds. */
  public void write(EntityManager archive) {
    if (byTable.isEmpty()) {
      return;
    }
    Session session = archive.unwrap(Session.class);
    session.doWork(EmbeddedDatabase::gatherChanges);
    session.flush();
    // In batches only where a transaction is known, which a session of its own would not.
    try (Session rows =
        session.sessionWithOptions().connection().flushMode(FlushMode.MANUAL).openSession()) {
      for (Map.Entry<Class<?>, List<Object>> table : byTable.entrySet()) {
        Comparator<Object> order = orders.get(table.getKey());
        if (order != null) {
          table.getValue().sort(order);
        }
        table.getValue().forEach(rows::persist);
        rows.flush();
        rows.clear();
      }
    }
    byTable.clear();
  }
}
