package org.variorum.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

/** Readiness as one look into the database. */
@ApplicationScoped
class JpaReadiness implements Readiness {
  @PersistenceContext(unitName = "archive")
  EntityManager entities;

  @Override
  public boolean readable() {
    try {
      return entities.createNativeQuery("select 1").getSingleResult() != null;
    } catch (PersistenceException e) {
      return false;
    }
  }
}
