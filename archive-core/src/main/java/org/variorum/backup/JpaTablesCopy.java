package org.variorum.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import org.hibernate.Session;
import org.variorum.persistence.EmbeddedDatabase;

@ApplicationScoped
@Transactional
class JpaTablesCopy implements TablesCopy {
  @Inject EntityManager archive;

  @Override
  public boolean isPossible() {
    return archive.unwrap(Session.class).doReturningWork(EmbeddedDatabase::isIn);
  }

  @Override
  public void write(Path zip) {
    archive.unwrap(Session.class).doWork(connection -> EmbeddedDatabase.copy(connection, zip));
  }
}
