package org.variorum.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.Session;
import org.variorum.persistence.EmbeddedDatabase;

@ApplicationScoped
@Transactional
class JpaTablesCopy implements TablesCopy {
  private static final int MOST_AT_ONCE = 2;

  @Inject EntityManager archive;

  @Override
  public boolean isPossible() {
    return archive.unwrap(Session.class).doReturningWork(EmbeddedDatabase::isIn);
  }

  @Override
  public void write(Path zip) {
    archive.unwrap(Session.class).doWork(connection -> EmbeddedDatabase.copy(connection, zip));
  }

  @Override
  public boolean isReached() {
    return archive.unwrap(Session.class).doReturningWork(EmbeddedDatabase::isReached);
  }

  @Override
  public void reclaim() {
    archive.unwrap(Session.class).doWork(JpaTablesCopy::reclaim);
  }

  private static void reclaim(Connection connection) throws SQLException {
    int done = 0;
    while (done < MOST_AT_ONCE && EmbeddedDatabase.reclaim(connection)) {
      done++;
    }
  }
}
