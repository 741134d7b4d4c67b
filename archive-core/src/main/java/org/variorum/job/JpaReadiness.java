package org.variorum.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

/** Readiness as one look into the database. */
@ApplicationScoped
class JpaReadiness implements Readiness {
  @Inject EntityManager archive;

  @Override
  public boolean readable() {
    try {
      return archive.createNativeQuery("select 1").getSingleResult() != null;
    } catch (PersistenceException e) {
      return false;
    }
  }
}
