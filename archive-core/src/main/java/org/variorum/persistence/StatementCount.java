package org.variorum.persistence;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts the SQL statements of the running thread, so that a page can be held to its number of
 * them. Hibernate makes one from the name in {@code persistence.xml}.
 */
public class StatementCount implements StatementInspector {
  private static final long serialVersionUID = 1L;

  private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

  /** Starts again at nought. */
  public static void reset() {
    COUNT.get()[0] = 0;
  }

  /** How many statements this thread has sent since {@link #reset}. */
  public static int get() {
    return COUNT.get()[0];
  }

  @Override
  public String inspect(String sql) {
    COUNT.get()[0]++;
    return sql;
  }
}
