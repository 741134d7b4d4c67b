package org.variorum.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Refuses, within the embedded database, to change or delete a line of the book. The database knows
 * it by its name, so that must stay. PostgreSQL has a function of its own for it.
 */
public class AuditGuard implements Trigger {

  @Override
  public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
      throws SQLException {
    throw new SQLException("The audit log is only ever written on", "25006");
  }
}
